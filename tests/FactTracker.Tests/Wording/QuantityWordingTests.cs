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
        { new(43, Unit.Parse("cases")), "43 cases" },
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
        { new(new ValueRange(3, 5), Unit.Parse("cases")), "between 3 and 5 cases" },
        { new(new ValueRange(55, 80), Unit.Percent), "between 55% and 80%" },
        { new(new ValueRange(new Bound(3, Excluded: true), 5), Unit.Parse("cases")), "more than 3 and at most 5 cases" },
        { new(ValueRange.Above(3), Unit.Parse("cases")), "at least 3 cases" },
        { new(ValueRange.Below(new Bound(3, Excluded: true))), "less than 3" },
        { new(65, new ValueRange(62, 68), Unit.Percent) { Level = 0.95m, SampleSize = 1500 },
            "65% (between 62% and 68%; at 95% confidence; sample of 1500)" },
        { new(33.3m, Unit.Percent) { Approximation = Approximation.About, Of = "Russia's foreign trade" },
            "about 33.3% of Russia's foreign trade" },
        { new(5.5m, Unit.Times) { Of = "Russia's GDP" }, "5.5 times Russia's GDP" },
        { new(1, Unit.Rank) { Of = "trading partners" }, "first of trading partners" },
    };

    /// <summary>Every form of hedge and bounds that the plain ones leave.</summary>
    public static TheoryData<Quantity, string> Shapes => new()
    {
        { Hedged(new(new ValueRange(3, 5), Unit.Parse("cases")), "about"), "about 3 to 5 cases" },
        { Hedged(new(new ValueRange(3, 5), Unit.Money("USD")), "about"), "about USD\u00A03 to USD\u00A05" },
        { Hedged(new(new ValueRange(3, 5), Unit.Percent), "about"), "about 3% to 5%" },
        { Hedged(new(new ValueRange(3, new Bound(5, Excluded: true)), Unit.Parse("cases")), "about"),
            "at least 3 and less than 5 cases (about)" },
        { Hedged(new(new ValueRange(3, 5), Unit.Times), "exactly"), "between 3 and 5 times (exactly)" },
        { Hedged(new(new ValueRange(3, 5)), "justOver"), "between 3 and 5 (just over)" },
        { new(ValueRange.Below(new Bound(3, Excluded: true)), Unit.PercentagePoints), "less than 3 percentage points" },
        { Hedged(new(ValueRange.Above(3), Unit.Parse("cases")), "atLeast"), "at least 3 cases" },
        { Hedged(new(ValueRange.Above(3), Unit.Parse("cases")), "justOver"), "just over 3 cases" },
        { Hedged(new(ValueRange.Below(3), Unit.Parse("cases")), "upTo"), "up to 3 cases" },
        { Hedged(new(ValueRange.Below(3), Unit.Parse("cases")), "atLeast"), "at most 3 cases (at least)" },
        { Hedged(new(ValueRange.Above(3)), "about"), "at least 3 (about)" },
        { Hedged(new(40), "between"), "40 (between)" },
        { Hedged(new(40, new ValueRange(35, 45)), "about"), "about 40 (between 35 and 45)" },
        { Hedged(new(40, ValueRange.Below(45)), "justOver"), "just over 40 (at most 45)" },
        { Hedged(new(500_000_000, Unit.Money("USD")), "moreThan"), "more than USD\u00A0500 million" },
        { Hedged(new(5.5m, Unit.Times) { Of = "Russia's GDP" }, "nearly"), "nearly 5.5 times Russia's GDP" },
        { Hedged(new(3, Unit.Rank), "atLeast"), "at least third" },
        { new(new ValueRange(-3, -1), Unit.Parse("Cel")), "between -3 and -1 Cel" },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    [MemberData(nameof(Shapes))]
    [MemberData(nameof(Details))]
    public void Numbers_units_and_details_are_said(Quantity quantity, string words) => quantity.ToWords(English).Should().Be(words);

    [Theory]
    [MemberData(nameof(Hedges))]
    public void Every_hedge_is_kept(string hedge, string words) =>
        new Quantity(10, Unit.Percent) { Approximation = Approximation.Parse(hedge) }.ToWords(English).Should().Be(words);

    [Fact]
    public void No_listed_hedge_goes_unsaid() =>
        Approximation.Known.Where(hedge => hedge != Approximation.Exactly && hedge != Approximation.Between)
            .Select(hedge => new Quantity(10) { Approximation = hedge }.ToWords(English)).Should().OnlyHaveUniqueItems().And
                .NotContain("10");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void A_language_without_wording_is_answered_in_English_throughout(string culture) =>
        new Quantity(12_345.5m, Unit.Percent) { Approximation = Approximation.About }.ToWords(CultureInfo.GetCultureInfo(culture))
            .Should().Be("about 12,345.5%");

    [Fact]
    public void No_two_quantities_are_said_alike()
    {
        Unit[] units = [
            Unit.None, Unit.Percent, Unit.PercentagePoints, Unit.Times, Unit.Rank, Unit.Money("USD"), Unit.Parse("km"), Unit.Parse("cases")
        ];
        ValueRange[] ranges =
            [new(3, 5), new(new Bound(3, true), 5), new(3, new Bound(5, true)), new(new Bound(3, true), new Bound(5, true))];
        var all = from unit in units
                  from hedge in Approximation.Known
                  from quantity in ranges.Select(range => new Quantity(range, unit))
                      .Prepend(new Quantity(3, unit))
                      .Prepend(new Quantity(4, ranges[0], unit))
                  select quantity with { Approximation = hedge };

        all.GroupBy(quantity => quantity.ToWords(English)).Where(group => group.Distinct().Count() > 1).Should().BeEmpty();
    }

    public static TheoryData<string, string, string, string> Languages => new()
    {
        { "de-DE", "knapp über 10,5\u00A0%", "etwa 1,5 Millionen Fälle", "zwischen 1 und 3 Prozentpunkte" },
        { "fr-FR", "un peu plus de 10,5\u00A0%", "environ 1,5 million Fälle", "entre 1 et 3 points de pourcentage" },
        { "es-ES", "poco más de 10,5\u00A0%", "alrededor de 1,5 millones Fälle", "entre 1 y 3 puntos porcentuales" },
        { "ru-RU", "чуть более 10,5\u00A0%", "около 1,5 млн Fälle", "от 1 до 3 п. п." },
        { "tr-TR", "just over 10.5%", "about 1.5 million Fälle", "between 1 and 3 percentage points" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Other_languages_have_their_hedges_and_numbers(string culture, string share, string cases, string points)
    {
        var language = CultureInfo.GetCultureInfo(culture);

        Hedged(new(10.5m, Unit.Percent), "justOver").ToWords(language).Should().Be(share);
        Hedged(new(1_500_000, Unit.Parse("Fälle")), "about").ToWords(language).Should().Be(cases);
        new Quantity(new ValueRange(1, 3), Unit.PercentagePoints).ToWords(language).Should().Be(points);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    public void Every_language_tells_every_hedge_apart(string culture) =>
        Approximation.Known.Where(hedge => hedge != Approximation.Between)
            .Select(hedge => new Quantity(10) { Approximation = hedge }.ToWords(CultureInfo.GetCultureInfo(culture)))
                .Should()
                .OnlyHaveUniqueItems();

    private static Quantity Hedged(Quantity quantity, string hedge) => quantity with { Approximation = Approximation.Parse(hedge) };
}
