using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Converts numbers to the unit of a series, and several numbers to one range.</summary>
internal static class SeriesUnits
{
    /// <summary>
    /// Converts a quantity to a unit. Returns null when the unit does not convert, or when nothing is known of the result.
    /// </summary>
    public static Quantity? Convert(Quantity quantity, Unit unit, QuantityProfile profile)
    {
        if (quantity.Unit == unit) return quantity;
        var (from, to) = (UnitScale.Of(quantity.Unit), UnitScale.Of(unit));
        if (from.Key != to.Key) return null;
        var pi = from.Pi == to.Pi ? from.Pi : 0;
        var number = Operand.Of(quantity, profile, pi);
        if (to.Zero is { } zero) number -= Operand.Of(zero);
        number /= Operand.Of(to.Factor);
        if (to.Pi != pi)
        {
            var power = PiBounds.ToPower(to.Pi - pi);
            number /= new Operand(power, power.Lower.Value, IsAbout: true);
        }

        return QuantityRounding.ToResult(number, unit, quantity.Of, profile).Quantity is { } converted
            ? converted with { SampleSize = quantity.SampleSize, Level = quantity.Level, Words = quantity.Words }
            : null;
    }

    /// <summary>
    /// Returns the only number among some values, or the range from the least to the greatest possible one. Null when there is no number,
    /// or when nothing is ruled out.
    /// </summary>
    public static Quantity? Hull(IEnumerable<SeriesValue> values, QuantityProfile profile)
    {
        var numbers = values.Select(value => value.Quantity).OfType<Quantity>().ToList();
        if (numbers.Count == 0) return null;
        if (numbers.All(number => number == numbers[0] || ClaimComparers.SameValue.Equals(number, numbers[0]))) return numbers[0];
        var ranges = numbers.Select(number => profile.RangeOf(number)).ToList();
        Bound? lower = ranges.TrueForAll(range => range.Lower is not null)
            ? ranges.Select(range => range.Lower!.Value).MinBy(end => (end.Value, end.Excluded))
            : null;
        Bound? upper = ranges.TrueForAll(range => range.Upper is not null)
            ? ranges.Select(range => range.Upper!.Value).MaxBy(end => (end.Value, !end.Excluded))
            : null;
        if (lower is null && upper is null) return null;
        var of = numbers.All(number => number.Of == numbers[0].Of) ? numbers[0].Of : null;
        return new Quantity(new ValueRange(lower, upper), numbers[0].Unit) { Of = of };
    }
}
