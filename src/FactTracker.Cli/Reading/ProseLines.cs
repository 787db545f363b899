using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>
/// Prints what was found in prose for people: one line per mention, then the drafted claims, then what no claim was drafted from.
/// </summary>
internal static class ProseLines
{
    private const int LongestExcerpt = 60;

    public static void Write(string text, ProseReading reading, IReadOnlyList<DraftClaim> drafts, VerbRun run)
    {
        foreach (var mention in reading.Mentions.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            Write(mention, run);
        }

        foreach (var (claim, reasons) in drafts.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            run.Text.WriteLine();
            run.Text.WriteLine(StyledLine.Of(claim.Id.Text, Tone.Name).Add($"  {claim.ToWords(run.Host.Culture)}"));
            foreach (var (field, reason) in reasons)
            {
                run.Text.WriteParagraph(StyledLine.Of($"{field}: {reason}", Tone.Quiet), indent: 4);
            }
        }

        if (reading.Skipped.Count > 0) run.Text.WriteLine();
        foreach (var skipped in reading.Skipped.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            run.Text.WriteParagraph(
                StyledLine.Of($"skipped at {skipped.Offset}: \"{Excerpt(text, skipped)}\": {skipped.Reason}", Tone.Quiet), indent: 0);
        }
    }

    private static string Excerpt(string text, SkippedPassage passage) => passage.Length <= LongestExcerpt
        ? text.Substring(passage.Offset, passage.Length)
        : $"{text.AsSpan(passage.Offset, LongestExcerpt)}…";

    private static void Write(Mention mention, VerbRun run)
    {
        var value = mention.Value?.ToWords(run.Host.Culture) ?? mention.Reason ?? "";
        var line = StyledLine.Of(mention.Text, Tone.Name)
            .Add($"  {value}")
            .Add($"  ({JsonNamingPolicy.CamelCase.ConvertName(mention.Kind.ToString())} at {mention.Offset}", Tone.Quiet);
        if (mention.Value is DateValue date) line.Add($", {date.Date}", Tone.Quiet);
        if (mention is { Value: not null, Reason: { } reason }) line.Add($", {reason}", Tone.Quiet);
        run.Text.WriteLine(line.Add(")", Tone.Quiet));
        foreach (var (other, why) in mention.Alternatives)
        {
            run.Text.WriteParagraph(StyledLine.Of($"or {other.ToWords(run.Host.Culture)}: {why}", Tone.Quiet), indent: 4);
        }
    }
}
