using System.Globalization;

namespace FactTracker.Tests.Reading;

/// <summary>Quantities to words and back.</summary>
public sealed class QuantityParsingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Unit[] Units =
        [Unit.None, Unit.Percent, Unit.PercentagePoints, Unit.Times, Unit.Rank, Unit.Money("USD"), Unit.Money(
            "XAF"), Unit.Parse("km"), Unit.Parse("kg/m2"), Unit.Parse("[mi_i]"), Unit.Parse("cases"), Unit.Parse("people")];

    private static readonly decimal[] Amounts = [1, 2, 10, 65, 33.3m, 0.5m, 1234, 12_345, 2_500_000, 500_000_000];

    [Fact]
    public void Words_come_back_as_the_same_quantity_for_every_hedge_and_unit()
    {
        var hedges = Approximation.Known.Where(hedge => hedge != Approximation.Between);
        var misses = from unit in Units
                     from amount in Amounts
                     from hedge in hedges
                     where IsSound(unit, amount)
                     let miss = MissOf(new Quantity(amount, unit) { Approximation = hedge })
                     where miss is not null
                     select miss;

        misses.ToList().Should().BeEmpty();
    }

    [Fact]
    public void Ranges_come_back_as_the_same_quantity()
    {
        var ranges = new ValueRange[] { new(3, 5), new(10, 200), new(new Bound(3, Excluded: true), 5), new(2_000_000, 5_000_000) };
        var misses = from unit in Units
                     from range in ranges
                     where unit != Unit.Rank && unit != Unit.Times
                     let miss = MissOf(new Quantity(range, unit))
                     where miss is not null
                     select miss;

        misses.ToList().Should().BeEmpty();
    }

    [Theory]
    [InlineData("at least 43 cases")]
    [InlineData("about 33.3% of Russia's foreign trade")]
    [InlineData("5.5 times Russia's GDP")]
    public void All_of_a_text_is_one_quantity(string text) => Quantity.Parse(text).Words.Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("43 cases and 5 dogs")]
    [InlineData("in all 43 cases")]
    public void A_text_that_is_more_or_less_than_a_quantity_is_refused(string text)
    {
        Quantity.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Quantity.Parse(text)).Should().Throw<FormatException>();
    }

    // A place in an order is a whole number.
    private static bool IsSound(Unit unit, decimal amount) => unit != Unit.Rank || (amount < 2000 && decimal.Truncate(amount) == amount);

    private static string? MissOf(Quantity quantity)
    {
        var words = quantity.ToWords(English);
        if (!Quantity.TryParse(words, out var read)) return $"{words}: not read";
        return read with { Words = null } == quantity ? null : $"{words}: {read}";
    }
}
