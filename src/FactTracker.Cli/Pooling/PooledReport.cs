using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints pooled confidences.</summary>
internal static class PooledReport
{
    private const int Indent = 2;

    /// <summary>Prints <c>{"pooled":[…]}</c>.</summary>
    public static void WriteJson(IEnumerable<PooledConfidence> all, ConfidenceScale? scale, VerbRun run) => AnswerJson.Write(
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("pooled");
            foreach (var pooled in all)
            {
                pooled.WriteTo(json, scale);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        },
        run);

    /// <summary>Prints a paragraph for each result, and an indented one for each origin and each reason to leave something out.</summary>
    /// <param name="all">The results.</param>
    /// <param name="scale">A scale to convert them to, or null.</param>
    /// <param name="withEmpty">Whether to print results of claims that state no confidence, or only their number.</param>
    /// <param name="run">The run.</param>
    public static void WriteText(IEnumerable<PooledConfidence> all, ConfidenceScale? scale, bool withEmpty, VerbRun run)
    {
        var empty = 0;
        foreach (var pooled in all)
        {
            if (!withEmpty && pooled is { Refusal: PoolRefusal.NoNumber, LeftOut: [] })
            {
                empty++;
                continue;
            }

            var sentences = pooled.ToSentences(run.Host.Culture);
            run.Text.WriteParagraph(StyledLine.Of(pooled.Claim.Text, Tone.Name).Add($"  {sentences[0]}"));
            if (scale is not null) run.Text.WriteParagraph(StyledLine.Of($"{pooled.ConvertTo(scale).ToWords()}.", Tone.Info), Indent);
            foreach (var sentence in sentences.Skip(1))
            {
                run.Text.WriteParagraph(StyledLine.Of(sentence), Indent);
            }
        }

        if (empty > 0)
            run.Text.WriteParagraph(StyledLine.Of($"{Counts.Of(empty, "claim states", "claims state")} no confidence.", Tone.Quiet));
    }
}
