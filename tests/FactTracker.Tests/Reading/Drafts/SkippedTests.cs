using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Drafts;

public sealed class SkippedTests
{
    private const string Nothing = "no quantity, time, speaker or estimate";
    private const string FewWords = "too few words around the values";
    private const string Bare = "a number without a unit: nothing says what it counts";

    // A text, what no claim was drafted from, and why.
    public static TheoryData<string, string[]> Rows => new()
    {
        { "65% viewed China as friendly in 2024.", [] },
        { "Good evening. Thank you all. 65% viewed China as friendly.", [$"Good evening. Thank you all|{Nothing}"] },
        { "Prices and wages\n\nPrices rose by 3% in May.", [$"Prices and wages|{Nothing}"] },
        {
            "Prices rose by 3% in May.\n\n| Spain | 12% | 14% |\n| Italy | 9% | 11% |",
            [$"| Spain | 12% | 14% |\n| Italy | 9% | 11% ||{FewWords}"]
        },
        { "The reactor was shut down 17 times and rated 4 in 2023.", [$"4|{Bare}"] },
        { "He came tenth in the end.", ["He came tenth in the end|a rank alone"] },
    };

    [Theory, MemberData(nameof(Rows))]
    public void What_is_not_drafted_is_skipped_for_a_reason(string text, string[] skipped) =>
        ProseReader.Read(text).Skipped.Select(it => $"{text.Substring(it.Offset, it.Length)}|{it.Reason}").Should().Equal(skipped);

    [Fact]
    public void A_long_text_of_numbers_is_one_passage() =>
        ProseReader.Read(string.Concat(Enumerable.Repeat("5, ", 20_000))).Skipped.Should().ContainSingle();
}
