namespace FactTracker.Tests.Values.Arithmetic;

public sealed class QuantityArithmeticTests
{
    private static readonly Quantity Now = new(65, Unit.Percent);
    private static readonly Quantity Then = new(10, Unit.Percent);
    private static readonly Quantity JustThen = Then with { Approximation = Approximation.JustOver };

    public static TheoryData<string, QuantityResult, string> Results => new()
    {
        { "shares differ in points", Now.DifferenceFrom(Then), "55 pp" },
        { "which is not how much they grew", Now.RelativeChangeFrom(Then), "550 %" },
        { "and not how many times it is", Now.RatioTo(Then), "6.5 x" },
        { "a hedge becomes bounds", Now.DifferenceFrom(JustThen), "54 to 55 (excluded) pp" },
        { "an open end stays open",
            new Quantity(43, Cases) { Approximation = Approximation.AtLeast }.ShareOf(new(100, Cases)), "43 to no end %" },
        { "about stays about", Now.DifferenceFrom(Then with { Approximation = Approximation.About }), "about 55 pp" },
        { "a fall is below zero", Then.RelativeChangeFrom(new(20, Unit.Percent)), "-50 %" },
        { "what no decimal holds is about the nearest", new Quantity(1).RatioTo(new(3)), "about 0.3333333333333333333333333333 x" },
        { "a share of a total", new Quantity(25, Unit.Percent).AppliedTo(new(40, Cases)), "10 cases" },
        { "a third of a total", new Quantity(0.5m, Unit.Times).AppliedTo(new(3, Unit.Money("USD"))), "1.5 USD" },
        { "a multiple of its base", new Quantity(5.5m, Unit.Times) { Of = "Russia's GDP" }.AppliedTo(new(2, Unit.Money("USD"))), "11 USD" },
        { "a share of a share", new Quantity(50, Unit.Percent).AppliedTo(Now), "32.5 %" },
        { "a sum of two units", new Quantity(1, Unit.Parse("km")).Plus(new(500, Unit.Parse("m"))), "1500 m" },
        { "a sum of singular and plural", new Quantity(1, Unit.Parse("case")).Plus(new(2, Cases)), "3 case" },
        { "points on a share", Then.Plus(new(55, Unit.PercentagePoints)), "65 %" },
        { "points off a share", Now.DifferenceFrom(new(55, Unit.PercentagePoints)), "10 %" },
        { "points on points", new Quantity(5, Unit.PercentagePoints).Plus(new(2, Unit.PercentagePoints)), "7 pp" },
        { "a share and a fraction", Now.DifferenceFrom(new(0.5m, Unit.Times)), "15 pp" },
        { "multiples differ in multiples", new Quantity(5.5m, Unit.Times).DifferenceFrom(new(2, Unit.Times)), "3.5 x" },
        { "doubled", new Quantity(90, Cases).ChangedBy(QuantityChange.Doubled), "180 cases" },
        { "tripled", new Quantity(90, Cases).ChangedBy(QuantityChange.Tripled), "270 cases" },
        { "halved", new Quantity(90, Cases).ChangedBy(QuantityChange.Halved), "45 cases" },
        { "fell by a third, exactly", new Quantity(90, Cases).ChangedBy(QuantityChange.FellByFraction(1, 3)), "60 cases" },
        { "rose by a third, exactly", new Quantity(90, Cases).ChangedBy(QuantityChange.RoseByFraction(1, 3)), "120 cases" },
        { "unchanged", new Quantity(90, Cases).ChangedBy(default(QuantityChange)), "90 cases" },
        { "fell by 10 per cent", new Quantity(40, Unit.Percent).ChangedBy(new Quantity(-10, Unit.Percent)), "36 %" },
        { "fell by 10 points", new Quantity(40, Unit.Percent).ChangedBy(new Quantity(-10, Unit.PercentagePoints)), "30 %" },
        { "rose to twice", new Quantity(40, Unit.Percent).ChangedBy(new Quantity(2, Unit.Times)), "80 %" },
        { "rose by 3 cases", new Quantity(40, Cases).ChangedBy(new Quantity(3, Cases)), "43 cases" },
        { "from a loss to a gain", new Quantity(5, Usd).RelativeChangeFrom(new(-10, Usd)), "150 %" },
        { "degrees of two scales differ", new Quantity(212, Unit.Parse("[degF]")).DifferenceFrom(new(0, Unit.Parse("Cel"))), "180 [degF]" },
        { "kelvins on degrees", new Quantity(20, Unit.Parse("Cel")).Plus(new(5, Unit.Parse("K"))), "25 Cel" },
        { "degrees on kelvins", new Quantity(5, Unit.Parse("K")).Plus(new(20, Unit.Parse("Cel"))), "25 Cel" },
        { "degrees from kelvins", new Quantity(300, Unit.Parse("K")).DifferenceFrom(new(20, Unit.Parse("Cel"))), "6.85 K" },
        { "rose by degrees", new Quantity(20, Unit.Parse("Cel")).ChangedBy(new Quantity(2, Unit.Parse("Cel"))), "22 Cel" },
        { "rose by degrees of another scale", new Quantity(20, Unit.Parse("Cel")).ChangedBy(new Quantity(9, Unit.Parse("[degF]"))), "25 Cel" },
        { "rose by degrees as people write them", new Quantity(20, Unit.Parse("°C")).ChangedBy(new Quantity(2, Unit.Parse("°C"))), "22 °C" },
        { "hours and minutes", new Quantity(1, Unit.Parse("h")).Plus(new(30, Unit.Parse("min"))), "90 min" },
        { "a ratio of two units", new Quantity(1, Unit.Parse("kW.h")).RatioTo(new(1, Unit.Parse("MJ"))), "3.6 x" },
        { "degrees and gons", new Quantity(90, Unit.Parse("deg")).Plus(new(100, Unit.Parse("gon"))), "200 gon" },
        { "twice an angle", new Quantity(90, Unit.Parse("deg")).ChangedBy(QuantityChange.Doubled), "180 deg" },
        { "shares of one whole", (Then with { Of = "men" }).Plus(Then with { Of = "men" }), "20 %" },
        { "shares of two wholes differ in points", (Now with { Of = "men" }).DifferenceFrom(Then with { Of = "women" }), "55 pp" },
        { "degrees differ", new Quantity(5, Unit.Parse("Cel")).DifferenceFrom(new(3, Unit.Parse("Cel"))), "2 Cel" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Each_calculation_has_its_unit_and_its_sureness(string why, QuantityResult result, string told) =>
        result.ToString().Should().Be(told, why);

    public static TheoryData<QuantityResult, QuantityFault> Faults => new()
    {
        { Now.DifferenceFrom(new(55, Usd)), QuantityFault.UnitsDoNotFit },
        { new Quantity(5, Usd).Plus(new(5, Unit.Money("EUR"))), QuantityFault.UnitsDoNotFit },
        { new Quantity(5, Cases).RatioTo(new(5, Unit.Parse("people"))), QuantityFault.UnitsDoNotFit },
        { new Quantity(5, Cases).AppliedTo(new(5, Cases)), QuantityFault.UnitsDoNotFit },
        { new Quantity(5, Cases).RatioTo(new(0, Cases)), QuantityFault.MayDivideByZero },
        { new Quantity(5, Cases).RatioTo(new(5, Cases) { Approximation = Approximation.LessThan }), QuantityFault.MayDivideByZero },
        { Now.RelativeChangeFrom(new(0, Unit.Percent)), QuantityFault.MayDivideByZero },
        { new Quantity(2, Unit.Rank).DifferenceFrom(new(1, Unit.Rank)), QuantityFault.NoMeaning },
        { new Quantity(20, Unit.Parse("Cel")).RatioTo(new(10, Unit.Parse("Cel"))), QuantityFault.NoMeaning },
        { new Quantity(20, Unit.Parse("°C")).ChangedBy(QuantityChange.Doubled), QuantityFault.NoMeaning },
        { new Quantity(20, Unit.Parse("Cel")).Plus(new(20, Unit.Parse("Cel"))), QuantityFault.NoMeaning },
        { new Quantity(20, Unit.Parse("°C")).Plus(new(68, Unit.Parse("[degF]"))), QuantityFault.NoMeaning },
        { new Quantity(7, Unit.Parse("[pH]")).Plus(new(7, Unit.Parse("[pH]"))), QuantityFault.NoMeaning },
        { new Quantity(60, Unit.Parse("dB[SPL]")).Plus(new(60, Unit.Parse("dB[SPL]"))), QuantityFault.NoMeaning },
        { new Quantity(1, Unit.Rank).Plus(new(1, Unit.Rank)), QuantityFault.NoMeaning },
        { new Quantity(300, Unit.Parse("K")).RatioTo(new(20, Unit.Parse("Cel"))), QuantityFault.NoMeaning },
        { (Now with { Of = "men" }).Plus(Then with { Of = "women" }), QuantityFault.NoMeaning },
        { new Quantity(5, Unit.Parse("h")).Plus(new(5, Unit.Parse("km"))), QuantityFault.UnitsDoNotFit },
        { new Quantity(decimal.MaxValue).Plus(new(decimal.MaxValue)), QuantityFault.TooLarge },
        { new Quantity(decimal.MaxValue).RatioTo(new(1e-28m)), QuantityFault.TooLarge },
        { new Quantity(5).Plus(new(5) { Approximation = Approximation.Parse("give or take") }), QuantityFault.NothingKnown },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_cannot_be_calculated_says_why(QuantityResult result, QuantityFault fault)
    {
        result.Fault.Should().Be(fault);
        result.Quantity.Should().BeNull();
        result.Reason.Should().EndWith(".");
        result.Invoking(it => it.Required).Should().Throw<InvalidOperationException>().WithMessage(result.Reason);
    }

    [Fact]
    public void An_end_that_is_left_out_may_be_zero() =>
        new Quantity(1).RatioTo(new(new ValueRange(new Bound(0, Excluded: true), 4))).Required.Bounds.Should().Be(ValueRange.Above(0.25m));

    [Fact]
    public void A_result_names_its_profile_and_keeps_amount_and_bounds()
    {
        var result = Now.DifferenceFrom(Then with { Approximation = Approximation.About });

        result.Profile.Should().Be("everyday");
        result.Required.Should()
            .Be(new Quantity(55, new ValueRange(54, 56), Unit.PercentagePoints) { Approximation = Approximation.About });
        Now.DifferenceFrom(JustThen, QuantityProfile.AsWritten)
            .Should()
            .Match<QuantityResult>(it => it.Profile == "as written" && it.Required.Bounds == ValueRange.Below(new Bound(55, true)));
    }

    [Fact]
    public void A_margin_goes_through()
    {
        var poll = new Quantity(65, new ValueRange(62, 68), Unit.Percent);

        poll.DifferenceFrom(Then).Required.Should().Be(new Quantity(55, new ValueRange(52, 58), Unit.PercentagePoints));
    }

    [Fact]
    public void Thirds_are_rounded_outwards()
    {
        var third = new Quantity(1).RatioTo(new(3)).Required;

        third.Bounds.Should().Be(new ValueRange(0.3333333333333333333333333333m, 0.3333333333333333333333333334m));
        third.Approximation.Should().Be(Approximation.About);
    }

    public static TheoryData<Func<object?>> Nonsense => new()
    {
        () => QuantityChange.FellByFraction(4, 3), () => QuantityChange.To(-1), () => QuantityChange.RoseByFraction(1, 0),
        () => QuantityChange.To(1L + int.MaxValue), () => new Quantity(1).Plus(null!),
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_refused(Func<object?> make) => make.Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(4, 6, "× 2/3")]
    [InlineData(6, 3, "× 2")]
    [InlineData(0, 3, "× 0")]
    public void A_change_is_told_in_lowest_terms(long numerator, long denominator, string told) =>
        QuantityChange.To(numerator, denominator).ToString().Should().Be(told);

    private static Unit Cases => Unit.Parse("cases");

    private static Unit Usd => Unit.Money("USD");
}
