using System.Globalization;

namespace FactTracker.Tests.Wording;

public sealed class QuantityWordingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static TheoryData<Quantity, string> Amounts => new()
    {
        { new(65, Unit.Percent), "65%" },
        { new(65.0m, Unit.Percent), "65.0%" },
        { new(1, Unit.PercentagePoints), "1 percentage point" },
        { new(55, Unit.PercentagePoints), "55 percentage points" },
        { new(5.5m, Unit.Times), "5.5 times" },
        { new(1, Unit.Rank), "first" },
        { new(21, Unit.Rank), "21st" },
        { new(2.5m, Unit.Rank), "place 2.5" },
        { new(43, Unit.Of("cases")), "43 cases" },
        { new(2014), "2014" },
        { new(12_345), "12,345" },
        { new(500_000_000, Unit.Money("USD")), "USD\u00A0500 million" },
        { new(1_250_000_000), "1.25 billion" },
        { new(1_234_567), "1,234,567" },
        { new(-3_000_000), "-3 million" },
    };

    public static TheoryData<string, string> Hedges => new()
    {
        { "exactly", "10%" },
        { "about", "about 10%" },
        { "atLeast", "at least 10%" },
        { "moreThan", "more than 10%" },
        { "atMost", "at most 10%" },
        { "lessThan", "less than 10%" },
        { "justOver", "just over 10%" },
        { "justUnder", "just under 10%" },
        { "nearly", "nearly 10%" },
        { "wellOver", "well over 10%" },
        { "wellUnder", "well under 10%" },
        { "upTo", "up to 10%" },
        { "give or take", "10% (“give or take”)" },
    };

    public static TheoryData<Quantity, string> Details => new()
    {
        { new(new ValueRange(3, 5), Unit.Of("cases")), "between 3 and 5 cases" },
        { new(new ValueRange(55, 80), Unit.Percent), "between 55% and 80%" },
        { new(new ValueRange(new Bound(3, Excluded: true), 5), Unit.Of("cases")), "more than 3 and at most 5 cases" },
        { new(ValueRange.Above(3), Unit.Of("cases")), "at least 3 cases" },
        { new(ValueRange.Below(new Bound(3, Excluded: true))), "less than 3" },
        { new(65, new ValueRange(62, 68), Unit.Percent) { Level = 0.95m, SampleSize = 1500 }, "65% (between 62% and 68%; at 95% confidence; sample of 1500)" },
        { new(33.3m, Unit.Percent) { Approximation = Approximation.About, Of = "Russia's foreign trade" }, "about 33.3% of Russia's foreign trade" },
        { new(5.5m, Unit.Times) { Of = "Russia's GDP" }, "5.5 times Russia's GDP" },
        { new(1, Unit.Rank) { Of = "trading partners" }, "first of trading partners" },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    [MemberData(nameof(Details))]
    public void Numbers_units_and_details_are_said(Quantity quantity, string words) => quantity.ToWords(English).Should().Be(words);

    [Theory]
    [MemberData(nameof(Hedges))]
    public void Every_hedge_is_kept(string hedge, string words) =>
        new Quantity(10, Unit.Percent) { Approximation = Approximation.Parse(hedge) }.ToWords(English).Should().Be(words);

    [Fact]
    public void No_listed_hedge_goes_unsaid() =>
        Approximation.Known.Where(hedge => hedge != Approximation.Exactly && hedge != Approximation.Between)
            .Select(hedge => new Quantity(10) { Approximation = hedge }.ToWords(English)).Should().OnlyHaveUniqueItems().And.NotContain("10");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void A_language_without_wording_is_answered_in_English_throughout(string culture) =>
        new Quantity(12_345.5m, Unit.Percent) { Approximation = Approximation.About }.ToWords(CultureInfo.GetCultureInfo(culture))
            .Should().Be("about 12,345.5%");
}
