using System.Buffers;
using System.Text.Json;

namespace FactTracker.Cli;

/// <summary>Explains EDTF strings, one per line, for people or programs.</summary>
internal sealed class DateReport : IDisposable
{
    private const int FarthestYear = 9999; // The last year that ISO 8601 writes in four digits without a sign.
    private readonly ArrayBufferWriter<byte> _line = new(); // Reused for all lines, as there may be millions.

    private readonly Utf8JsonWriter _json;
    private readonly VerbRun _run;
    private readonly bool _asJson;

    public DateReport(VerbRun run, bool asJson)
    {
        _json = DataJson.Writer(_line);
        _run = run;
        _asJson = asJson;
    }

    /// <summary>The exit code: findings if any string is invalid.</summary>
    public ExitCode Code { get; private set; } = ExitCode.Well;

    public void Explain(string text)
    {
        var isValid = Edtf.TryParse(text, out var date, out var error);
        if (!isValid) Code = ExitCode.Findings;
        if (_asJson) WriteJson(text, isValid ? date : null, error);
        else _run.Text.WriteLine(isValid ? LineOf(text, date) : LineOf(text, error));
    }

    public void Dispose() => _json.Dispose();

    private StyledLine LineOf(string text, Edtf date)
    {
        var line = StyledLine.Of(text, Tone.Name).Add($"  {date.ToWords(_run.Host.Culture)}");
        var canonical = date.ToString();
        if (canonical != text) line.Add($", canonical form {canonical}");
        return line.Add($"  ({KindOf(date)}, level {LevelOf(date)}, {date.Start} to {date.End})", Tone.Quiet);
    }

    private static StyledLine LineOf(string text, EdtfError error) =>
        StyledLine.Of(text, Tone.Name).Add("  not EDTF", Tone.Error).Add($" {error}");

    private void WriteJson(string text, Edtf? known, EdtfError error)
    {
        _json.WriteStartObject();
        _json.WriteString("edtf", text);
        _json.WriteBoolean("valid", known is not null);
        _json.WriteNumberOrNull("level", known is { } leveled ? LevelOf(leveled) : null);
        _json.WriteString("kind", known is { } date ? KindOf(date) : null);
        _json.WriteString("earliest", DayOf(known?.Earliest));
        _json.WriteString("latest", DayOf(known?.Latest));
        _json.WriteString("start", EndOf(known?.Start));
        _json.WriteString("end", EndOf(known?.End));
        _json.WriteString("canonical", known?.ToString());
        _json.WriteString("text", known?.ToWords(_run.Host.Culture));
        if (known is null) WriteError(error);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _line.Write("\n"u8);
        _run.Json.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
    }

    private void WriteError(EdtfError error)
    {
        _json.WriteString("code", error.Rule.Code);
        _json.WriteNumber("column", error.Column);
        _json.WriteString("message", error.Message);
    }

    // Years of more than four digits have a sign (ISO 8601-1:2019, 5.2.2.3).
    private static string? DayOf(EdtfDay? day) => day is { Year: > FarthestYear } ? $"+{day}" : day?.ToString();

    private static string? EndOf(EdtfBound? bound) => bound switch
    {
        null => null,
        { IsOpen: true } => "open",
        { IsUnknown: true } => "unknown",
        _ => "known",
    };

    private static int LevelOf(Edtf date) => (int)date.Level;

    private static string KindOf(Edtf date) => JsonNamingPolicy.CamelCase.ConvertName(date.Kind.ToString());
}
