namespace FactTracker.Tests.Values;

public sealed class QuantityTests
{
    public static TheoryData<Func<object>, string> Nonsense => new()
    {
        { () => new Quantity(null, null), "The quantity has no number; give an amount, a lower bound or an upper bound." },
        { () => new Quantity(default(ValueRange)),
            "The bounds of the quantity have no end; give an amount, a lower bound or an upper bound." },
        { () => new Quantity(71, new ValueRange(60, 70)), "The amount 71 lies outside the bounds, 60 to 70." },
        { () => new Quantity(70, new ValueRange(60, new Bound(70, Excluded: true))),
            "The amount 70 lies outside the bounds, 60 to 70 (excluded)." },
        { () => new Quantity(1) { SampleSize = 0 }, "The sample size 0 is not positive; give a whole number from 1." },
        { () => new Quantity(1) { Level = 95 }, "The level 95 is not between 0 and 1; write 0.95 for 95%." },
        { () => new Quantity(1) with { Level = -0.1m }, "The level -0.1 is not between 0 and 1; write 0.95 for 95%." },
        { () => new Quantity(1) with { SampleSize = -5 }, "The sample size -5 is not positive; give a whole number from 1." },
        { () => new ValueRange(2, 1), "The lower bound 2 is above the upper bound 1; swap them." },
        { () => new ValueRange(1, new Bound(1, Excluded: true)),
            "The bounds 1 and 1 (excluded) exclude every number; include both or move one." },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_refused_with_the_remedy(Func<object> make, string message) =>
        make.Should().Throw<ArgumentException>().WithMessage(message);

    public static TheoryData<Quantity, string> Told => new()
    {
        { new Quantity(65), "65" },
        { new Quantity(65.0m, Unit.Percent), "65.0 %" },
        { new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver }, "justOver 10 %" },
        { new Quantity(new ValueRange(4, 6), Unit.Times), "4 to 6 x" },
        { new Quantity(ValueRange.Above(new Bound(50, Excluded: true))), "50 (excluded) to no end" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void A_quantity_is_told_as_it_was_stated(Quantity quantity, string told) => quantity.ToString().Should().Be(told);

    [Fact]
    public void Both_bounds_and_no_amount_are_between()
    {
        new Quantity(new ValueRange(4, 6)).Approximation.Should().Be(Approximation.Between);
        new Quantity(ValueRange.Above(4)).Approximation.Should().Be(Approximation.Exactly);
        new Quantity(5, new ValueRange(4, 6)).Approximation.Should().Be(Approximation.Exactly);
        new Quantity(new ValueRange(4, 6)).Should().Be(new Quantity(new ValueRange(4, 6)) { Approximation = Approximation.Between });
        new Quantity(new ValueRange(4, 6)).Should().NotBe(new Quantity(new ValueRange(4, 6)) { Approximation = Approximation.Exactly });
    }

    [Fact]
    public void What_was_taken_back_leaves_no_trace()
    {
        var quantity = new Quantity(1) { Of = "all", SampleSize = 5, Level = 0.9m, Words = "one", Confidence = [Confidence.Of(1)] };

        (quantity with { Of = null, SampleSize = null, Level = null, Words = null, Confidence = default }).Should().Be(new Quantity(1));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1.5, true)]
    [InlineData(2, false)]
    public void A_range_holds_its_included_end_and_not_its_excluded_one(double number, bool holds) =>
        new ValueRange(1, new Bound(2, Excluded: true)).Contains((decimal)number).Should().Be(holds);

    [Fact]
    public void A_range_without_ends_holds_everything() =>
        (default(ValueRange).Contains(decimal.MaxValue) && default(ValueRange).Contains(decimal.MinValue)).Should().BeTrue();
}
