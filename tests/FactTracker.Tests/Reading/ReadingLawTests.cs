using System.Globalization;
using CsCheck;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>What holds of every text, however odd.</summary>
public sealed class ReadingLawTests
{
    private static readonly string[] Pieces =
    [
        "between ", "and ", "one ", "hundred ", "million ", "half ", "a ", "third ", "of ", "in ", "2024", "12", "/", "-", ".", ",", " ",
        "\n\n", "%", "$", "USD ", "May ", "June ", "last ", "year ", "since ",
        "the ", "early ", "2000s", "Q", "3", "\ud83d\udc11", "\ud83d",
        "at least ", "or more ", "about ", "'", "’s ", "said ", "according to ", "if ", "1e", "^", "--", "(", ")", "İ", "ı", "ﬁ", "\0",
        "\u0301", "next ", "Friday ", "ago ", "weeks ", "from ", "to ", "999999999999999999999999999999",
    ];

    private static readonly Gen<string> Text =
        Gen.Int[0, Pieces.Length - 1].Select(place => Pieces[place]).Array[0, 40].Select(pieces => string.Concat(pieces));

    [Fact]
    public void Mentions_lie_in_the_text_as_they_say_and_do_not_overlap_within_a_kind() => Text.Sample(
        text =>
        {
            var mentions = ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") }).Mentions;
            foreach (var mention in mentions)
            {
                if (mention.Length == 0 || text.Substring(mention.Offset, mention.Length) != mention.Text)
                    throw new InvalidOperationException($"{mention} is not there.");
            }

            foreach (var kind in mentions.GroupBy(mention => mention.Kind))
            {
                if (kind.Zip(kind.Skip(1)).Any(pair => pair.First.Offset + pair.First.Length > pair.Second.Offset))
                    throw new InvalidOperationException($"Mentions of {kind.Key} overlap.");
            }
        },
        iter: Effort.Tries(2_000));

    [Fact]
    public void Drafts_of_any_text_can_be_written_and_checked() => Text.Sample(
        text => ProseReader.Read(text).ToClaimSet().Check().Should().NotContain(problem => problem.Severity == Severity.Error),
        iter: Effort.Tries(300));

    [Theory]
    [InlineData("one ")]
    [InlineData("hundred ")]
    [InlineData("between 1 and ")]
    [InlineData("from May to ")]
    [InlineData("last last ")]
    [InlineData("1/1/")]
    [InlineData("early late ")]
    [InlineData("at least about ")]
    [InlineData("X said Y said ")]
    [InlineData("if if ")]
    [InlineData("(((((")]
    [InlineData("1,222")]
    [InlineData("a half of a half of ")]
    [InlineData("two weeks before ")]
    [InlineData(". ")]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("and ")]
    [InlineData("about ")]
    [InlineData("1-")]
    [InlineData("one hundred hundred ")]
    [InlineData("5 (")]
    [InlineData("5 (±1; ")]
    [InlineData("5% (n = 5, ")]
    [InlineData("the year to ")]
    [InlineData("weekend of ")]
    [InlineData("2^")]
    [InlineData("A.")]
    [InlineData("at least more than ")]
    [InlineData("5, ")]
    [InlineData("(")]
    [InlineData("said ")]
    [InlineData("\"")]
    [InlineData("5% and ")]
    [InlineData("from 5 to ")]
    public void The_work_grows_with_the_text_and_no_faster(string piece)
    {
        var few = StepsOf(Repeat(piece, 500));
        var many = StepsOf(Repeat(piece, 5_000));

        many.Should().BeLessThan((few * 15) + 10_000);
    }

    [Theory]
    [InlineData("5 km, ")]
    [InlineData("5% of the ")]
    [InlineData("5% (n = 5, ")]
    [InlineData("10% said so and ")]
    public void Drafts_of_a_text_without_stops_repeat_it_only_so_often(string piece)
    {
        const int MostValues = 16;
        var text = Repeat(piece, 5_000);

        ProseReader.Read(text).Drafts.Sum(draft => (long)draft.Claim.Text!.Length).Should().BeLessThan((MostValues + 1L) * text.Length);
    }

    [Fact]
    public void A_text_that_says_nothing_holds_nothing()
    {
        var reading = ProseReader.Read(Repeat("Nobody in the hall said anything about it, and it rained. ", 2_000));

        reading.Mentions.Should().BeEmpty();
        reading.Drafts.Should().BeEmpty();
    }

    [Fact]
    public void A_draft_asked_for_twice_is_equal()
    {
        var drafts = ProseReader.Read("At least 43 cases were known in 2024. The ministry said 10% were closed.").Drafts;

        drafts.Should().HaveCount(2);
        drafts[1].Should().Be(drafts[1]).And.NotBeSameAs(drafts[1]);
    }

    [Fact]
    public void A_culture_changes_nothing()
    {
        const string Sentence = "IN THE EARLY 2000S IT WAS 1.5 MILLION; ON 3 APRIL 2024 AT LEAST 43 CASES.";
        var plain = ProseReader.Read(Sentence).Mentions.Select(mention => mention.ToString()).ToList();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        ProseReader.Read(Sentence).Mentions.Select(mention => mention.ToString()).Should().Equal(plain);
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static long StepsOf(string text)
    {
        ProseReader.Read(text, ProseOptions.None, EnglishLanguage.Data, out var steps);
        return steps;
    }
}
