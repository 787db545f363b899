using FactTracker.Reading;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Reading.Drafts;

public sealed class WorthTests
{
    public static TheoryData<string, string> Reasons => new()
    {
        {
            "Unemployment fell to 4.1 per cent in March, the lowest level since 1974.",
            "has an amount, has a number, compares, has a superlative, has words of official statistics"
        },
        { "Do you agree with the senator?", "is a question, speaks to the listener, is short" },
        { "I promise to be there tomorrow morning at the latest.", "is a plan or an expectation, is a promise, is about the speaker" },
    };

    [Theory, MemberData(nameof(Reasons))]
    public void Reasons_say_what_speaks_for_it_and_then_what_speaks_against_it(string sentence, string reasons) =>
        string.Join(", ", ProseReader.WorthOf(sentence).Reasons).Should().Be(reasons);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public void A_text_without_words_has_the_lowest_score(string text) => ProseReader.WorthOf(text).Score.Should().BeLessThan(0.2);

    [Fact]
    public void A_draft_has_the_worth_of_its_sentence()
    {
        const string Sentence = "The ministry said 43 prisoners were released by mistake";

        ProseReader.Read($"Good evening. {Sentence}.").Drafts[0].Worth.Should().Be(ProseReader.WorthOf(Sentence));
    }

    // Sentences of our own, labelled before the first line of the score was written. The second file was scored once, when all was done.
    [Theory]
    [InlineData("open.tsv", 0.95)]
    [InlineData("aside.tsv", 0.90)]
    public void Sentences_worth_checking_come_before_others(string file, double least)
    {
        var rows = File.ReadLines(Repository.PathOf($"tests/FactTracker.Tests/Reading/Drafts/Worth/{file}"))
            .Select(line => (IsWorth: line[0] == '1', ProseReader.WorthOf(line[2..]).Score)).ToList();

        Area(rows).Should().BeGreaterThan(least);
    }

    // The area under the ROC curve: the share of pairs in the right order, where equal scores are half right.
    private static double Area(List<(bool IsWorth, double Score)> rows)
    {
        var others = rows.Where(row => !row.IsWorth).ToList();
        return rows.Where(row => row.IsWorth)
            .Average(worth => others.Average(other => worth.Score > other.Score ? 1 : worth.Score < other.Score ? 0 : 0.5));
    }
}
