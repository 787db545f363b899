namespace FactTracker.Reading;

/// <summary>Exact decimal arithmetic that returns null instead of throwing when the result is outside the range of a decimal.</summary>
internal static class Exact
{
    private const decimal Largest = 1e27m;

    /// <summary>Whether a number is small enough to be calculated with: added a few times, or multiplied by a small one.</summary>
    public static bool IsInRange(decimal value) => Math.Abs(value) <= Largest;

    public static decimal? Multiply(decimal left, decimal right) =>
        right == 0 || Math.Abs(left) <= Largest / Math.Max(1, Math.Abs(right)) ? left * right : null;

    public static decimal? Divide(decimal dividend, decimal divisor) =>
        divisor != 0 && Math.Abs(dividend) <= Largest && Math.Abs(divisor) >= 1e-9m ? dividend / divisor : null;

    public static decimal? Add(decimal left, decimal right) =>
        Math.Abs(left) <= Largest && Math.Abs(right) <= Largest ? left + right : null;

    /// <summary>Multiplies a number by a power of ten.</summary>
    public static decimal? Scale(decimal value, int exponent)
    {
        decimal? scaled = value;
        for (var i = 0; i < Math.Abs(exponent) && scaled is { } held; i++)
        {
            scaled = exponent > 0 ? Multiply(held, 10) : Math.Abs(held) >= 1e-27m || held == 0 ? held / 10 : null;
        }

        return scaled;
    }

    /// <summary>Raises a number to an integer power.</summary>
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

    /// <summary>Rounds a number to a count of significant digits, without trailing zeros.</summary>
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

    /// <summary>Returns the same number without trailing zeros after the decimal point.</summary>
    public static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
