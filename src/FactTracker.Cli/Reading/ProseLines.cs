using System.Text.Json;
using FactTracker.Reading;

namespace FactTracker.Cli;

/// <summary>Prints what was found in prose for people: one line per mention, then the drafted claims.</summary>
internal static class ProseLines
{
    public static void Write(ProseReading reading, VerbRun run)
    {
        foreach (var mention in reading.Mentions.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            Write(mention, run);
        }

        foreach (var (claim, reasons) in reading.Drafts.TakeWhile(_ => !run.Host.Output.IsClosed))
        {
            run.Text.WriteLine();
            run.Text.WriteLine(StyledLine.Of(claim.Id.Text, Tone.Name).Add($"  {claim.ToWords(run.Host.Culture)}"));
            foreach (var (field, reason) in reasons)
            {
                run.Text.WriteParagraph(StyledLine.Of($"{field}: {reason}", Tone.Quiet), indent: 4);
            }
        }
    }

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
