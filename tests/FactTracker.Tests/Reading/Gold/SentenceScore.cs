using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>How well the mentions of a table of sentences are found.</summary>
internal sealed class SentenceScore
{
    public SentenceScore(string name)
    {
        foreach (var sentence in GoldFiles.Lines(name).GroupBy(line => (line.Input, line.Published)))
        {
            var (input, published) = sentence.Key;
            var found = ProseReader.Read(input, new ProseOptions { Published = published }).Mentions.ToList();
            foreach (var gold in sentence.Select(line => line.Mention).Where(gold => gold is null or { Value: not null }))
            {
                Lines.Add(
                    gold is null ? !found.Exists(IsScored) : found.Exists(gold.Is),
                    () => $"{input}\n    {gold?.Words ?? "nothing"} {gold?.Value?.ToJsonString()}, found {string.Join(" | ", found)}");
            }

            foreach (var mention in found.Where(IsScored))
            {
                Mentions.Add(sentence.Any(line => line.Mention?.Touches(mention) == true), () => $"{input}\n    {mention}");
            }
        }
    }

    /// <summary>The lines whose mention is found with its value.</summary>
    public Tally Lines { get; } = new();

    /// <summary>The mentions that stand in a line.</summary>
    public Tally Mentions { get; } = new();

    /// <summary>Whether a mention is a value or a time.</summary>
    public static bool IsScored(Mention mention) =>
        mention.Kind is not (MentionKind.Hedge or MentionKind.Attribution or MentionKind.Estimate or MentionKind.Condition);
}
