using System.Numerics;
using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Quantities: amounts of any size and exactness, bounds, hedges, units.</summary>
internal static class QuantityGen
{
    /// <summary>Decimals of every scale, those that doubles cannot carry among them.</summary>
    public static Gen<decimal> Amount { get; } = Gen.Frequency(
        (3, Gen.Int[-100, 100].Select(whole => (decimal)whole)),
        (3, Gen.Int[-100_000, 100_000].Select(
            Gen.Int[0, 6], (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale))),
        (2, Gen.Int.Select(Gen.Int, Gen.Int, Gen.Bool, (low, mid, high, negative) => new decimal(low, mid, high, negative, 0))
            .Select(
                Gen.Int[0, 28],
                (amount, scale) => new decimal([.. decimal.GetBits(amount)[..3], (amount < 0 ? int.MinValue : 0) | scale << 16]))),
        (1, Gen.OneOf(
            0m, 0.0m, -0m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1e21m, 123456789012345678m, 0.1m, 65.0m)));

    /// <summary>Amounts that no decimal holds: too many digits, too large, too small.</summary>
    public static Gen<BigAmount> Big { get; } =
        from digits in Gen.OneOf(30, 40, 120)
        from seed in Gen.Int[0, 9]
        from exponent in Gen.Int[-200, 200]
        from isNegative in Gen.Bool
        let whole = BigInteger.Parse(new string((char)('1' + (seed % 9)), digits)) * (seed == 0 ? 10 : 1)
        select new BigAmount(isNegative ? -whole : whole, exponent);

    public static Gen<Unit> Unit { get; } = Gen.Frequency(
        (4, Gen.OneOf(
            FactTracker.Unit.None, FactTracker.Unit.Percent, FactTracker.Unit.PercentagePoints, FactTracker.Unit.Times,
            FactTracker.Unit.Rank)),
        (3, Gen.OneOf("USD", "kg/m2", "cases", "http://www.wikidata.org/entity/Q712226", "人", "🐑", "barrels a day")
            .Select(text => FactTracker.Unit.Parse(text))),
        (1, TextGen.NotBlank.Select(text => FactTracker.Unit.TryParse(text, out var unit) ? unit : FactTracker.Unit.Percent)));

    private static readonly Gen<Quantity> Plain = Gen.Frequency(
        (4, Amount.Select(Unit, (amount, unit) => new Quantity(amount, unit))),
        (2, Range().Select(Unit, (range, unit) => new Quantity(range, unit))),
        (1, Big.Select(Unit, (amount, unit) => new Quantity(amount, unit: unit))),
        (1, Range().Select(Unit, (range, unit) => new Quantity(Within(range), range, unit))));

    /// <summary>Any quantity; what it is of is drawn from the values given.</summary>
    public static Gen<Quantity> Of(Gen<ClaimValue> values) => Plain
        .Sometimes(WordGen.Of<Approximation>(), (quantity, approximation) => quantity with { Approximation = approximation })
        .Sometimes(values, (quantity, of) => quantity with { Of = of }, oneIn: 6)
        .Sometimes(Gen.Long[1, long.MaxValue], (quantity, size) => quantity with { SampleSize = size }, oneIn: 6)
        .Sometimes(Gen.OneOf(0m, 0.90m, 0.95m, 1m), (quantity, level) => quantity with { Level = level }, oneIn: 6);

    private static Gen<ValueRange> Range() =>
        from one in Amount
        from other in Amount
        from excluded in Gen.Int[0, 3]
        from ends in Gen.Int[1, 3]
        let isPoint = one == other && ends == 3
        let lower = new Bound(Math.Min(one, other), !isPoint && (excluded & 1) != 0)
        let upper = new Bound(Math.Max(one, other), !isPoint && (excluded & 2) != 0)
        select new ValueRange((ends & 1) != 0 ? lower : null, (ends & 2) != 0 ? upper : null);

    // An amount in a range, or none where the ends are too close or too far for the middle to be told.
    private static decimal? Within(ValueRange range)
    {
        const decimal Far = decimal.MaxValue / 4; // Halves of numbers beyond it are rounded, and two of them may be too large.
        if (range is not { Lower: { } lower, Upper: { } upper } || Math.Abs(lower.Value) > Far || Math.Abs(upper.Value) > Far) return null;
        var middle = (lower.Value / 2) + (upper.Value / 2);
        return range.Contains(middle) ? middle : null;
    }
}
