using System.Buffers;
using System.Globalization;
using System.Text.Json;
using FactTracker.History;

namespace FactTracker.Cli.Finding;

/// <summary>Writes the claims that were found, for people or as one object a line.</summary>
internal sealed class MatchLines : IDisposable
{
    private const int Indent = 2;
    private readonly ArrayBufferWriter<byte> _line = new(); // Reused for all lines, as there may be millions.
    private readonly Utf8JsonWriter _json;
    private readonly ClaimSet _set;
    private readonly VerbRun _run;
    private readonly bool _asJson;

    public MatchLines(ClaimSet set, VerbRun run, bool asJson)
    {
        _json = DataJson.Writer(_line);
        (_set, _run, _asJson) = (set, run, asJson);
    }

    /// <summary>The exit code: findings when nothing was found for a text, as with grep.</summary>
    public ExitCode Code { get; private set; } = ExitCode.Well;

    /// <summary>Writes what was found for one of several texts. A blank text has an object too, so that objects and texts go together line
    /// by line, but is not looked for.</summary>
    public void WriteOne(ClaimMatches found)
    {
        var isBlank = string.IsNullOrWhiteSpace(found.Query);
        if (!isBlank) Note(found);
        if (_asJson) WriteJson(found);
        if (_asJson || isBlank) return;
        _run.Text.WriteLine(StyledLine.Of(found.Query, Tone.Quiet));
        Write(found);
        _run.Text.WriteLine();
    }

    /// <summary>Writes what was found for the only text.</summary>
    public void WriteOnly(ClaimMatches found)
    {
        Note(found);
        if (_asJson) AnswerJson.Write(found.WriteTo, _run);
        else Write(found);
    }

    public void Dispose() => _json.Dispose();

    private void Note(ClaimMatches found)
    {
        if (found.Matches.IsEmpty) Code = ExitCode.Findings;
    }

    private void Write(ClaimMatches found)
    {
        if (found.Matches.IsEmpty) _run.Text.WriteLine(StyledLine.Of(found.ToWords()));
        foreach (var match in found.Matches)
        {
            _run.Text.WriteLine(
                StyledLine.Of(match.Score.ToString("0.00", CultureInfo.InvariantCulture)).Add($"  {match.Claim}", Tone.Name));
            if (_set.Claims.TryGet(match.Claim, out var claim))
                _run.Text.WriteParagraph(StyledLine.Of(claim.ToWords(_run.Host.Culture)), Indent);
            _run.Text.WriteParagraph(StyledLine.Of(string.Join("; ", match.Why), Tone.Quiet), Indent);
        }
    }

    private void WriteJson(ClaimMatches found)
    {
        found.WriteTo(_json);
        _json.Flush();
        _json.Reset();
        _line.Write("\n"u8);
        _run.Json.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
    }
}
