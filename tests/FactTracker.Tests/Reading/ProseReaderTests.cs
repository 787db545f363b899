using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

public sealed class ProseReaderTests
{
    private static readonly ProseOptions Published = new() { Published = Edtf.Parse("2025-09-18") };

    // Text, kind, amount or bounds with hedge, unit.
    public static TheoryData<string, MentionKind, string> Quantities => new()
    {
        { "at least 43 cases", MentionKind.Number, "atLeast 43 cases" },
        { "no fewer than ten", MentionKind.Number, "atLeast 10" },
        { "just over 10 per cent", MentionKind.Percentage, "justOver 10 %" },
        { "five and a half times", MentionKind.Ratio, "5.5 x" },
        { "a third of its trade", MentionKind.Fraction, "about 33.3 %" },
        { "two-thirds", MentionKind.Fraction, "about 0.666666666666667 x" },
        { "one in four", MentionKind.Fraction, "25 %" },
        { "above USD 500 million", MentionKind.Money, "moreThan 500000000 USD" },
        { "$1.5m", MentionKind.Money, "1500000 USD" },
        { "470 pence", MentionKind.Money, "4.7 GBP" },
        { "5 dollars and 30 cents", MentionKind.Money, "5.30 USD" },
        { "10-15%", MentionKind.Range, "10 to 15 %" },
        { "between one hundred and two hundred people", MentionKind.Range, "100 to 200 people" },
        { "over 20 but under 30", MentionKind.Range, "20 (excluded) to 30 (excluded)" },
        { "3 percentage points", MentionKind.PercentagePoints, "3 pp" },
        { "25 basis points", MentionKind.PercentagePoints, "0.25 pp" },
        { "well over 1,000 large companies", MentionKind.Number, "wellOver 1000 companies" },
        { "40+", MentionKind.Number, "atLeast 40" },
        { "500 or so people", MentionKind.Number, "about 500 people" },
        { "dozens of cases", MentionKind.Number, "atLeast 24 cases" },
        { "half a million voters", MentionKind.Number, "500000 voters" },
        { "twenty-first", MentionKind.Ordinal, "21 rank" },
        { "the second-largest", MentionKind.Ordinal, "2 rank" },
        { "500 km", MentionKind.Measure, "500 km" },
        { "12,34,567.89", MentionKind.Number, "1234567.89" },
        { "minus five point five", MentionKind.Number, "-5.5" },
    };

    public static TheoryData<string, string> Dates => new()
    {
        { "in 2024", "2024" },
        { "the early 2000s", "2000~/2004~" },
        { "31 August to 1 September 2025", "2025-08-31/2025-09-01" },
        { "since 2022", "2022/" },
        { "over the past three years", "2022-09-18~/2025-09-18" },
        { "last year", "2024" },
        { "Q3 2024", "2024-35" },
        { "in mid-June", "2025-06-10~/2025-06-20~" },
        { "the first half of 2023", "2023-40" },
        { "the first nine months of 2024", "2024-01/2024-09" },
        { "August 31st, 2025", "2025-08-31" },
        { "31.8.2025", "2025-08-31" },
        { "before 2018", "/2017" },
        { "44 BC", "-0043" },
        { "the 19th century", "18XX" },
        { "in March", "2025-03" },
        { "on Monday", "2025-09-15" },
        { "yesterday", "2025-09-17" },
        { "three years ago", "2022-09-18~" },
        { "two weeks before Christmas 2024", "2024-12-11" },
        { "June 5-7, 2024", "2024-06-05/2024-06-07" },
        { "November to March 2015", "2014-11/2015-03" },
        { "1914-18", "1914/1918" },
        { "spring 2024", "2024-21" },
        { "circa 1860", "1860~" },
        { "1863 or 1864", "[1863,1864]" },
        { "from 2010 onwards", "2010/" },
        { "last Friday of November 2024", "2024-11-29" },
        { "for several years", "/2025-09-18" },
        { "Easter 2024", "2024-03-31" },
    };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_quantity_is_found_with_its_kind(string text, MentionKind kind, string expected)
    {
        var mention = ProseReader.Read(text).Mentions.Should().ContainSingle(mention => mention.Kind != MentionKind.Hedge).Subject;

        mention.Kind.Should().Be(kind);
        var quantity = mention.Value.Should().BeOfType<Quantity>().Subject;
        var hedge = quantity.Approximation == Approximation.Exactly || quantity.Approximation == Approximation.Between
            ? ""
            : $"{quantity.Approximation} ";
        (hedge + (quantity with { Approximation = quantity.Amount is null ? Approximation.Between : Approximation.Exactly })).Should()
            .Be(expected);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_found_as_EDTF(string text, string edtf) =>
        ProseReader.Read(text, Published).Mentions.Should().ContainSingle().Which.Value.Should().Be(new DateValue(Edtf.Parse(edtf)));

    [Theory]
    [InlineData("on 3/4/2024", "2024-03-04", "2024-04-03")]
    [InlineData("next Friday", "2025-09-19", "2025-09-26")]
    [InlineData("the 2000s", "200X", "20XX")]
    [InlineData("on 5 June", "2025-06-05", "2026-06-05")]
    public void What_may_be_read_twice_offers_the_other_reading(string text, string first, string second)
    {
        var mention = ProseReader.Read(text, Published).Mentions.Should().ContainSingle().Subject;

        mention.Value.Should().Be(new DateValue(Edtf.Parse(first)));
        mention.Alternatives.Select(other => other.Value).Should().Equal(new DateValue(Edtf.Parse(second)));
        mention.Alternatives[0].Reason.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("last year")]
    [InlineData("yesterday")]
    [InlineData("the same year")]
    [InlineData("in fiscal year 2008")]
    public void A_date_that_cannot_be_told_has_a_reason_and_no_value(string text)
    {
        var mention = ProseReader.Read(text).Mentions.Should().ContainSingle().Subject;

        mention.Value.Should().BeNull();
        mention.Reason.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("Mr. Smith met Dr. Jones at 5 p.m. in the U.S. embassy. He left.", 2)]
    [InlineData("It grew 3.5 per cent. Then it fell.", 2)]
    [InlineData("No stop here\n\nA new paragraph", 2)]
    [InlineData("", 0)]
    public void Sentences_end_where_people_end_them(string text, int count)
    {
        var tokenizer = new Tokenizer(new Passage(text, EnglishLanguage.Data));
        var sentences = 0;
        while (tokenizer.Next())
        {
            sentences++;
        }

        sentences.Should().Be(count);
    }

    [Theory]
    [InlineData("The survey may be wrong", MentionKind.Estimate, "may")]
    [InlineData("They were cited by the New York Times", MentionKind.Attribution, "cited by the New York Times")]
    [InlineData("Sales fell, the ministry said.", MentionKind.Attribution, "ministry said")]
    [InlineData("at 8:00 and at 3 pm", null, "")]
    [InlineData("a", null, "")]
    public void Speakers_and_estimates_are_found_and_clocks_are_not(string text, MentionKind? kind, string words)
    {
        var mentions = ProseReader.Read(text).Mentions;

        if (kind is null) mentions.Should().BeEmpty();
        else mentions.Should().ContainSingle().Which.Should().Match<Mention>(mention => mention.Kind == kind && mention.Text == words);
    }

    [Fact]
    public void A_change_from_one_value_to_another_is_no_range() =>
        ProseReader.Read("The share rose from 10 per cent to 65 per cent").Mentions.Select(mention => mention.Kind).Should()
            .Equal(MentionKind.Percentage, MentionKind.Percentage);

    [Fact]
    public void A_draft_set_has_no_problem_and_cites_the_text()
    {
        var set = ProseReader.Read(
            "At least 43 cases were known in 2024. The ministry said 10% were closed.",
            new ProseOptions { Title = "Article", Published = Edtf.Parse("2025") }).ToClaimSet();

        set.Claims.Should().HaveCount(2);
        set.Check().Where(problem => problem.Severity != Severity.Info).Should().BeEmpty();
        set.Check().Select(problem => problem.Code).Should().Contain(["FT1301", "FT1302"]);
        set.Sources[0].Title.Should().Be("Article");
        set.Description.Should().Contain("a time stands with the value").And.Contain("a claimant is named as the speaker");
        set.Claims[0].Notes.Should().BeNull("its reasons are those in the description");
        set.Claims[1].Claimant.Should().Equal(new Agent("ministry"));
    }
}
