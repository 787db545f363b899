namespace FactTracker.Reading;

/// <summary>Arithmetic of exact decimals that gives null where a result cannot be held, rather than throw.</summary>
internal static class Exact
{
    private const decimal Largest = 1e27m;

    public static decimal? Multiply(decimal left, decimal right) =>
        right == 0 || Math.Abs(left) <= Largest / Math.Max(1, Math.Abs(right)) ? left * right : null;

    public static decimal? Divide(decimal dividend, decimal divisor) =>
        divisor != 0 && Math.Abs(dividend) <= Largest && Math.Abs(divisor) >= 1e-9m ? dividend / divisor : null;

    public static decimal? Add(decimal left, decimal right) =>
        Math.Abs(left) <= Largest && Math.Abs(right) <= Largest ? left + right : null;

    /// <summary>A number times a power of ten.</summary>
    public static decimal? Scale(decimal value, int exponent)
    {
        decimal? scaled = value;
        for (var i = 0; i < Math.Abs(exponent) && scaled is { } held; i++)
        {
            scaled = exponent > 0 ? Multiply(held, 10) : Math.Abs(held) >= 1e-27m || held == 0 ? held / 10 : null;
        }

        return scaled;
    }

    /// <summary>A number to a whole power.</summary>
    public static decimal? Power(decimal value, int exponent)
    {
        const int Highest = 100;
        if (Math.Abs(exponent) > Highest) return null;
        decimal? power = 1;
        for (var i = 0; i < Math.Abs(exponent) && power is { } held; i++)
        {
            power = Multiply(held, value);
        }

        return exponent >= 0 || power is not { } positive ? power : Divide(1, positive);
    }

    /// <summary>The number rounded to a count of significant digits, without zeros behind the point.</summary>
    public static decimal Significant(decimal value, int digits)
    {
        var decimals = digits;
        for (var rest = Math.Abs(value); rest >= 1 && decimals > 0; rest /= 10)
        {
            decimals--;
        }

        for (var rest = Math.Abs(value); rest is > 0 and < 0.1m && decimals < 28; rest *= 10)
        {
            decimals++;
        }

        return Plain(decimal.Round(value, decimals));
    }

    /// <summary>The same number without zeros behind the point.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
