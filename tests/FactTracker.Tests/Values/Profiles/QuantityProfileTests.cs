namespace FactTracker.Tests.Values.Profiles;

public sealed class QuantityProfileTests
{
    private static readonly Unit People = Unit.Parse("people");

    /// <summary>Hedge, amount and unit, then what the everyday profile and the one as written make of it.</summary>
    public static TheoryData<string, decimal, string, string, string> Words => new()
    {
        { "exactly", 40, "", "40 to 40", "40 to 40" },
        { "about", 40, "", "36 to 44", "no end to no end" },
        { "about", 500, "", "450 to 550", "no end to no end" },
        { "about", 100, "", "90 to 110", "no end to no end" },
        { "about", 1_250, "", "1187.5 to 1312.5", "no end to no end" },
        { "about", 33.3m, "%", "31.635 to 34.965", "no end to no end" },
        { "about", 5, "people", "4 to 6", "no end to no end" },
        { "about", 0, "", "-0.5 to 0.5", "no end to no end" },
        { "about", -40, "", "-44 to -36", "no end to no end" },
        { "atLeast", 43, "cases", "43 to no end", "43 to no end" },
        { "moreThan", 20, "states", "20 (excluded) to no end", "20 (excluded) to no end" },
        { "justOver", 10, "%", "10 (excluded) to 11", "10 (excluded) to no end" },
        { "wellOver", 10, "%", "11 (excluded) to no end", "10 (excluded) to no end" },
        { "atMost", 40, "", "no end to 40", "no end to 40" },
        { "lessThan", 40, "", "no end to 40 (excluded)", "no end to 40 (excluded)" },
        { "justUnder", 40, "", "36 to 40 (excluded)", "no end to 40 (excluded)" },
        { "nearly", 40, "", "36 to 40 (excluded)", "no end to 40 (excluded)" },
        { "wellUnder", 40, "", "no end to 36 (excluded)", "no end to 40 (excluded)" },
        { "upTo", 700, "people", "0 to 700", "no end to 700" },
        { "lessThan", 5, "°C", "no end to 5 (excluded)", "no end to 5 (excluded)" },
        { "atMost", 3, "rank", "1 to 3", "no end to 3" },
        { "give or take", 40, "people", "no end to no end", "no end to no end" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_word_has_its_range(string hedge, decimal amount, string unit, string everyday, string asWritten)
    {
        var quantity = new Quantity(amount, unit.Length == 0 ? Unit.None : Unit.Parse(unit)) { Approximation = Approximation.Parse(hedge) };

        QuantityProfile.Default.RangeOf(quantity).ToString().Should().Be(everyday);
        QuantityProfile.AsWritten.RangeOf(quantity).ToString().Should().Be(asWritten);
    }

    public static TheoryData<string, Quantity, string> BesideBounds => new()
    {
        { "between is closed at both ends", new(new ValueRange(4, 6)), "4 to 6" },
        { "an end that is left out stays out", new(new ValueRange(4, new Bound(6, Excluded: true))), "4 to 6 (excluded)" },
        { "a margin says how far", new(65, new ValueRange(62, 68), Unit.Percent), "62 to 68" },
        { "bounds take the place of the halo", Hedged(Approximation.About, 45, new ValueRange(40, 50)), "40 to 50" },
        { "a hedge keeps its side", Hedged(Approximation.JustOver, 40, new ValueRange(null, 50)), "40 (excluded) to 50" },
        { "the halo fills the side without bound", Hedged(Approximation.JustOver, 40, ValueRange.Above(30)), "40 (excluded) to 44" },
        { "well over begins beyond the halo", Hedged(Approximation.WellOver, 40, ValueRange.Below(60)), "44 (excluded) to 60" },
        { "a bound within the halo wins over it", Hedged(Approximation.WellOver, 40, ValueRange.Below(42)), "40 (excluded) to 42" },
        { "what contradicts itself is left to its bounds", Hedged(Approximation.MoreThan, 40, ValueRange.Below(40)), "no end to 40" },
        { "about two bounds", new(new ValueRange(10, 20)) { Approximation = Approximation.About }, "9 to 22" },
        { "just over a lower bound", new(ValueRange.Above(40)) { Approximation = Approximation.JustOver }, "40 (excluded) to 44" },
        { "a lower bound alone", new(ValueRange.Above(40)), "40 to no end" },
        { "a share stops at all", new(98, Unit.Percent) { Of = "Russians", Approximation = Approximation.About }, "93.1 to 100" },
        { "well over 98% is half of the rest",
            new(98, Unit.Percent) { Of = "Russians", Approximation = Approximation.WellOver }, "99 (excluded) to 100" },
        { "growth does not stop", new(98, Unit.Percent) { Approximation = Approximation.WellOver }, "102.9 (excluded) to no end" },
        { "what cannot be is left as it is",
            new(120, Unit.Percent) { Of = "Russians", Approximation = Approximation.AtLeast }, "120 to no end" },
        { "below nothing", new(-3, People) { Approximation = Approximation.AtMost }, "no end to -3" },
        { "a halo that no decimal holds",
            new(decimal.MaxValue) { Approximation = Approximation.JustOver }, "79228162514264337593543950335 (excluded) to no end" },
        { "a halo too small for a decimal",
            new(1e-28m) { Approximation = Approximation.JustOver }, "0.0000000000000000000000000001 (excluded) to no end" },
        { "as far down as decimals go", new(decimal.MinValue, People) { Approximation = Approximation.WellUnder },
            "no end to -79228162514264337593543950335 (excluded)" },
    };

    [Theory]
    [MemberData(nameof(BesideBounds))]
    public void Bounds_and_domains_have_their_say(string why, Quantity quantity, string range) =>
        QuantityProfile.Default.RangeOf(quantity).ToString().Should().Be(range, why);

    [Fact]
    public void Plain_amounts_are_rounded_only_when_asked()
    {
        var rounding = new QuantityProfile { Name = "rounded", RoundsPlainAmounts = true };

        rounding.RangeOf(new Quantity(65)).Should().Be(new ValueRange(64.5m, 65.5m));
        rounding.RangeOf(new Quantity(65.0m)).Should().Be(new ValueRange(64.95m, 65.05m));
        rounding.RangeOf(new Quantity(700)).Should().Be(new ValueRange(650, 750));
        QuantityProfile.Default.RangeOf(new Quantity(700)).Should().Be(ValueRange.Exactly(700));
    }

    [Fact]
    public void Any_word_can_be_given_another_meaning_or_a_first_one()
    {
        var loose = QuantityProfile.Default.With(new HedgeReading(
            Approximation.Parse("give or take"),
            HedgeEnd.WithinHalo,
            HedgeEnd.WithinHalo)) with
        { Name = "loose", MostHalo = 0.5m, LeastHalo = 0.25m };

        new Quantity(43) { Approximation = Approximation.Parse("give or take") }.ToRange(loose).ToString().Should()
            .Be("32.25 to 53.75 (loose)");
    }

    [Theory]
    [InlineData("dozens", "24 to 200 (excluded)")]
    [InlineData("Hundreds", "200 to 2000 (excluded)")]
    [InlineData("tens of thousands", "20000 to 200000 (excluded)")]
    [InlineData("a few", "3 to 10 (excluded)")]
    [InlineData("oodles", null)]
    public void Words_for_no_number_have_a_range(string words, string? range) =>
        QuantityProfile.Default.RangeOf(words)?.ToString().Should().Be(range);

    [Fact]
    public void Every_listed_hedge_has_a_meaning_in_both_profiles() =>
        Approximation.Known.Should()
            .OnlyContain(hedge => QuantityProfile.Default.ReadingOf(hedge) != null && QuantityProfile.AsWritten.ReadingOf(hedge) != null);

    public static TheoryData<Func<object?>> Nonsense => new()
    {
        () => new QuantityProfile { Name = " " },
        () => new QuantityProfile { LeastHalo = -0.1m },
        () => new QuantityProfile { MostHalo = 1.1m },
        () => new QuantityProfile { Hedges = [.. QuantityProfile.Default.Hedges, QuantityProfile.Default.Hedges[0]] },
        () => new HedgeReading(Approximation.About, HedgeEnd.AmountExcluded, HedgeEnd.Amount),
        () => new HedgeReading(Approximation.About, HedgeEnd.BeyondHalo, HedgeEnd.WithinHalo),
        () => new HedgeReading(Approximation.About, HedgeEnd.WithinHalo, HedgeEnd.BeyondHalo),
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_refused(Func<object?> make) => make.Should().Throw<ArgumentException>();

    private static Quantity Hedged(Approximation hedge, decimal amount, ValueRange bounds) => new(amount, bounds) { Approximation = hedge };
}
