using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Names;

/// <summary>
/// Sentences of our own with names that look like numbers, years before amounts, and periods: each with all of its mentions.
/// </summary>
public sealed class NameGoldTests
{
    private static readonly IReadOnlyList<NameGoldLine> Lines = NameGoldLine.ReadAll();

    public static TheoryData<string, string> Sentences => [.. Lines.Select(line => (line.Sentence, line.Published)).Distinct()];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_has_its_mentions_and_no_others(string sentence, string published)
    {
        var expected = Lines.Where(line => line.Sentence == sentence && line.Mention is not null).ToList();
        var options = new ProseOptions { Published = published.Length == 0 ? null : Edtf.Parse(published) };
        var found = ProseReader.Read(sentence, options).Mentions.Where(IsValue).ToList();

        expected.Where(line => !found.Any(line.IsFoundIn)).Select(line => line.ToString()).Should().BeEmpty(
            "{0}", string.Join("; ", found));
        found.Where(mention => !expected.Any(line => line.IsAt(mention))).Select(mention => mention.ToString()).Should().BeEmpty();
    }

    private static bool IsValue(Mention mention) =>
        mention.Kind is not (MentionKind.Hedge or MentionKind.Attribution or MentionKind.Estimate or MentionKind.Condition);
}
