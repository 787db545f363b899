namespace FactTracker.Values;

/// <summary>Computes the halo of an amount: the distance within which a number counts as near it.</summary>
internal static class Halo
{
    /// <summary>The distance that "about" allows on each side of an amount; never negative.</summary>
    public static decimal Of(decimal amount, Unit unit, QuantityProfile profile)
    {
        var half = HalfOfLastDigit(amount);
        if (amount == 0) return half;
        var size = Math.Abs(amount);
        var halo = Math.Min(Math.Max(half, size * profile.LeastHalo), size * profile.MostHalo);
        // Counted things are whole, so "about five" must include four and six.
        return halo is > 0 and < 1 && size > 1 && unit.Kind == UnitKind.Noun && decimal.IsInteger(amount) ? 1 : WithoutZeros(halo);
    }

    /// <summary>The distance that rounding to the stated digits allows on each side, limited by the profile's largest share.</summary>
    public static decimal OfRounding(decimal amount, QuantityProfile profile)
    {
        var half = HalfOfLastDigit(amount);
        return amount == 0 ? half : WithoutZeros(Math.Min(half, Math.Abs(amount) * profile.MostHalo));
    }

    // A tenth of 40 is 4, not 4.00, which would state a precision that nobody claimed.
    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>
    /// Half a unit of the last significant digit. That is the last digit after the decimal point, zeros included; without such digits it is
    /// the last digit that is not zero. 65.0 gives 0.05, 65 gives 0.5 and 400 gives 50.
    /// </summary>
    private static decimal HalfOfLastDigit(decimal amount)
    {
        if (amount.Scale > 0 || amount == 0) return new decimal(5, 0, 0, false, (byte)Math.Min(amount.Scale + 1, 28));
        var unit = 1m;
        for (var rest = amount; rest % 10 == 0; rest /= 10)
        {
            unit *= 10;
        }

        return unit / 2;
    }
}
