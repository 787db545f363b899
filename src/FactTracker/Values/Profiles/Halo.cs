namespace FactTracker.Values;

/// <summary>How near to an amount counts as near it.</summary>
internal static class Halo
{
    /// <summary>What "about" leaves on each side of an amount; not negative.</summary>
    public static decimal Of(decimal amount, Unit unit, QuantityProfile profile)
    {
        var half = HalfOfLastDigit(amount);
        if (amount == 0) return half;
        var size = Math.Abs(amount);
        var halo = Math.Min(Math.Max(half, size * profile.LeastHalo), size * profile.MostHalo);
        // Things that are counted come whole, and "about five" has to leave room for four and six.
        return halo is > 0 and < 1 && size > 1 && unit.Kind == UnitKind.Noun && decimal.IsInteger(amount) ? 1 : WithoutZeros(halo);
    }

    /// <summary>What rounding to the digits as stated leaves on each side; at most the share that the profile allows.</summary>
    public static decimal OfRounding(decimal amount, QuantityProfile profile)
    {
        var half = HalfOfLastDigit(amount);
        return amount == 0 ? half : WithoutZeros(Math.Min(half, Math.Abs(amount) * profile.MostHalo));
    }

    // A tenth of 40 is 4 and not 4.00, which would claim more than anybody did.
    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>
    /// Half a unit of the last significant digit: of the last one behind the point, zeros included, or of the last that is not zero where there
    /// are none behind it. 65.0 gives 0.05, 65 gives 0.5, 400 gives 50.
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
