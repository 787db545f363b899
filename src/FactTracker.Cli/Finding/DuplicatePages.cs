using System.Globalization;
using FactTracker.History;

namespace FactTracker.Cli.Finding;

/// <summary>Writes duplicates for people: each pair with both records in words and the reasons.</summary>
internal sealed class DuplicatePages(ClaimSet set, VerbRun run)
{
    private const int Indent = 2;

    public void Write(Duplicates duplicates)
    {
        foreach (var pair in duplicates.Pairs.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            run.Text.WriteLine(
                StyledLine.Of(pair.Score.ToString("0.00", CultureInfo.InvariantCulture)).Add("  ").Add(pair.A, Tone.Name).Add(" and ")
                    .Add(pair.B, Tone.Name));
            WriteRecord(pair.A, pair.IsSource);
            WriteRecord(pair.B, pair.IsSource);
            run.Text.WriteParagraph(StyledLine.Of(string.Join("; ", pair.Why), Tone.Quiet), Indent);
        }

        run.Flush();
        run.Notes.WriteLine(StyledLine.Of(duplicates.ToSummary()));
    }

    private void WriteRecord(string id, bool isSource)
    {
        var words = isSource
            ? set.Sources.TryGet(id, out var source) ? source.ToString() : null
            : set.Claims.TryGet(id, out var claim) ? claim.ToWords(run.Host.Culture) : null;
        if (words is not null) run.Text.WriteParagraph(StyledLine.Of(words), Indent);
    }
}
