using static FactTracker.QuantityAnswer;

namespace FactTracker.Tests.Values.Comparing;

public sealed class QuantityComparisonTests
{
    private static readonly Quantity Just10 = new(10, Unit.Percent) { Approximation = Approximation.JustOver };

    /// <summary>Two quantities, then equal, less, greater, overlaps, contains, is within.</summary>
    public static TheoryData<Quantity, Quantity, QuantityAnswer[]> Answers => new()
    {
        { new(65, Unit.Percent), Just10, [No, No, Yes, No, No, No] },
        { Just10, new(65, Unit.Percent), [No, Yes, No, No, No, No] },
        { new(43), new(43.0m), [Yes, No, No, Yes, Yes, Yes] },
        { AtLeast(43), new(43, Unit.Parse("cases")), [Possibly, No, Possibly, Yes, Yes, No] },
        { AtLeast(43), AtLeast(10), [Possibly, Possibly, Possibly, Yes, No, Yes] },
        { AtLeast(43), new(new ValueRange(10, 43), Unit.Parse("cases")), [Possibly, No, Possibly, Yes, No, No] },
        { new(new ValueRange(1, 3)), new(new ValueRange(3, 5)), [Possibly, Possibly, No, Yes, No, No] },
        { new(new ValueRange(1, new Bound(3, Excluded: true))), new(new ValueRange(3, 5)), [No, Yes, No, No, No, No] },
        { new(33, Unit.Percent), new(0.33m, Unit.Times), [Yes, No, No, Yes, Yes, Yes] },
        { new(5, Unit.Parse("km")), new(5_000, Unit.Parse("m")), [Yes, No, No, Yes, Yes, Yes] },
        { new(60, Unit.Parse("km/h")), new(60_000, Unit.Parse("m/h")), [Yes, No, No, Yes, Yes, Yes] },
        { new(1, Unit.Parse("km2")), new(1_000_000, Unit.Parse("m2")), [Yes, No, No, Yes, Yes, Yes] },
        { new(3, Unit.Parse("kg/m2")), new(0.3m, Unit.Parse("g/cm2")), [Yes, No, No, Yes, Yes, Yes] },
        { new(1, Unit.Parse("MiBy")), new(1024, Unit.Parse("KiBy")), [Yes, No, No, Yes, Yes, Yes] },
        { new(5, Unit.Parse("mL")), new(5, Unit.Parse("cm3")), [Yes, No, No, Yes, Yes, Yes] },
        { new(500, Unit.Parse("mL")), new(0.5m, Unit.Parse("l")), [Yes, No, No, Yes, Yes, Yes] },
        { new(1.5m, Unit.Parse("million people")), new(1_500_000, Unit.Parse("people")), [Yes, No, No, Yes, Yes, Yes] },
        { new(500, Unit.Parse("millions of USD")), new(500_000_000, Unit.Money("USD")), [Yes, No, No, Yes, Yes, Yes] },
        { new(2, Unit.Parse("dozen eggs")), new(24, Unit.Parse("Egg")), [Yes, No, No, Yes, Yes, Yes] },
        { new(3, Unit.Parse("thousand")), new(3000), [Yes, No, No, Yes, Yes, Yes] },
        { new(1, Unit.Parse("case")), new(2, Unit.Parse("cases")), [No, Yes, No, No, No, No] },
        { new(10),
            new(10) { Approximation = Approximation.Parse("give or take") }, [Possibly, Possibly, Possibly, Possibly, Possibly, Possibly] },
        { new(55, Unit.Percent), new(55, Unit.PercentagePoints), Nothing },
        { new(5, Unit.Money("USD")), new(5, Unit.Money("EUR")), Nothing },
        { new(43, Unit.Parse("cases")), new(43, Unit.Parse("people")), Nothing },
        { new(43, Unit.Parse("cases")), new(43), Nothing },
        { new(1, Unit.Parse("h")), new(60, Unit.Parse("min")), [Yes, No, No, Yes, Yes, Yes] },
        { new(1, Unit.Parse("deg")), new(0.0174532925199432957692369076m, Unit.Parse("rad")), [No, No, Yes, No, No, No] },
        { new(1, Unit.Parse("deg")), new(0.0174532925199432957692369077m, Unit.Parse("rad")), [No, Yes, No, No, No, No] },
        { new(1, Unit.Parse("m")), new(1, Unit.Parse("kg")), Nothing },
        { new(5, Unit.Parse("g{fat}")), new(5, Unit.Parse("g{protein}")), Nothing },
        { new(1, Unit.Parse("http://example.org/unit")), new(1, Unit.Parse("m")), Nothing },
        { new(5.5m, Unit.Times) { Of = "Russia's GDP" }, new(2, Unit.Times) { Of = "Germany's GDP" }, Nothing },
        { new(1, Unit.Rank) { Of = "trading partners" }, new(2, Unit.Rank) { Of = "summits" }, Nothing },
        { new(65, Unit.Percent) { Of = "Russians" }, new(60, Unit.Percent) { Of = "Germans" }, [No, No, Yes, No, No, No] },
        { Part(60, Approximation.AtLeast, "Russians"), Exactly(120, "Russians"), [No, Yes, No, No, No, No] },
        { Part(60, Approximation.AtLeast, "GDP"), Exactly(120, "GDP"), [Possibly, Possibly, Possibly, Yes, Yes, No] },
        { Part(60, Approximation.AtLeast, "the northern section"), Exactly(120, "the northern section"),
            [Possibly, Possibly, Possibly, Possibly, Possibly, No] },
        { Part(60, Approximation.AtLeast, "the northern section"), Exactly(50, "the northern section"), [No, No, Yes, No, No, No] },
        { new(95, Unit.Percent) { Approximation = Approximation.WellOver }, new(101, Unit.Percent),
            [Possibly, Possibly, Possibly, Yes, Yes, No] },
        { Part(95, Approximation.WellOver, "GDP"), Exactly(101, "GDP"), [Possibly, Possibly, Possibly, Yes, Yes, No] },
        { Part(95, Approximation.WellOver, "the votes"), Exactly(101, "the votes"), [No, Yes, No, No, No, No] },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Each_question_has_its_answer(Quantity one, Quantity other, QuantityAnswer[] answers)
    {
        var comparison = one.CompareWith(other);

        All(comparison).Should().Equal(answers, comparison.Reason);
        comparison.IsComparable.Should().Be(answers != Nothing);
    }

    public static TheoryData<Quantity, Quantity, string> Reasons => new()
    {
        { new(65, Unit.Percent),
            Just10, "\"65 %\" is read as 65 to 65, \"justOver 10 %\" as 10 (excluded) to 11; the first lies above the second." },
        { new(55, Unit.Percent), new(55, Unit.PercentagePoints),
            "A share in per cent and a difference in percentage points measure different things: the first is a part of a whole, the " +
            "second lies between two shares. Subtract the shares first." },
        { new(5, Unit.Money("USD")),
            new(5, Unit.Money("EUR")), "\"USD\" and \"EUR\" are different currencies, and FactTracker has no exchange rates." },
        { new(43, Unit.Parse("cases")), new(43, Unit.Parse("people")), "\"cases\" and \"people\" count different things." },
        { new(1, Unit.Parse("h")),
            new(60, Unit.Parse("m")), "\"h\" and \"m\" measure different things." },
        { new(1), new(60, Unit.Parse("min")),
            "A number without a unit and \"min\" cannot be compared: a bare number does not state what it counts." },
        { new(5.5m, Unit.Times) { Of = "Russia's GDP" },
            new(2, Unit.Times) { Of = "Germany's GDP" }, "The first is a multiple of \"Russia's GDP\", the second of \"Germany's GDP\"." },
        { new(65, Unit.Percent) { Of = "Russians" }, new(60, Unit.Percent) { Of = "Germans" },
            "\"65 %\" is read as 65 to 65, \"60 %\" as 60 to 60; the first lies above the second. They are shares of different wholes, " +
            "\"Russians\" and \"Germans\": the shares are compared, not the amounts." },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_reason_is_said_in_words(Quantity one, Quantity other, string reason) =>
        one.CompareWith(other).Reason.Should().Be(reason);

    [Fact]
    public void The_profile_decides_and_is_named()
    {
        var (about, exact) = (new Quantity(40) { Approximation = Approximation.About }, new Quantity(50));

        about.CompareWith(exact).Should().Match<QuantityComparison>(it => it.Less == Yes && it.Profile == "everyday");
        about.CompareWith(exact, QuantityProfile.AsWritten)
            .Should()
            .Match<QuantityComparison>(it => it.Less == Possibly && it.Profile == "as written");
    }

    [Theory]
    [InlineData("m999999999", "km999999999")]
    [InlineData("million thousand billion x", "x")]
    [InlineData("Ym9.Ym9.Ym9", "m27")]
    [InlineData("(m)", "m")]
    [InlineData("10*3/uL", "10*3/L")]
    [InlineData("/0", "m")]
    [InlineData("m.0", "m")]
    [InlineData("10*999999999", "1")]
    [InlineData("Ym9.Ym9.(Ym9/(Ym9.(Ym9)))", "1/m9")]
    public void Odd_units_neither_throw_nor_take_long(string one, string other) =>
        new Quantity(decimal.MaxValue, Unit.Parse(one)).Invoking(it => it.CompareWith(new Quantity(1, Unit.Parse(other))))
            .Should()
            .NotThrow();

    private static QuantityAnswer[] Nothing { get; } =
        [NotComparable, NotComparable, NotComparable, NotComparable, NotComparable, NotComparable];

    private static Quantity Part(decimal amount, Approximation hedge, string of) =>
        new(amount, Unit.Percent) { Of = of, Approximation = hedge };

    private static Quantity Exactly(decimal amount, string of) => new(amount, Unit.Percent) { Of = of };

    private static Quantity AtLeast(decimal amount) => new(amount, Unit.Parse("cases")) { Approximation = Approximation.AtLeast };

    private static QuantityAnswer[] All(QuantityComparison it) => [it.Equal, it.Less, it.Greater, it.Overlaps, it.Contains, it.IsWithin];
}
