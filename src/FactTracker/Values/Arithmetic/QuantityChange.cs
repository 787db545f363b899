using System.Globalization;
using System.Numerics;

namespace FactTracker;

/// <summary>A change told as a fraction: "doubled", "fell by a third", "quadrupled". It multiplies what it is applied to.</summary>
/// <remarks>
/// <para>Exact: two thirds are held as two and three. A change told in per cent, in percentage points or as a difference is a
/// <see cref="Quantity"/>, which <see cref="Quantity.ChangedBy(Quantity, QuantityProfile?)"/> takes as well.</para>
/// <para>Equal by the number it multiplies by. <c>default</c> is <see cref="None"/>: nothing changes.</para>
/// </remarks>
/// <example><code>
/// new Quantity(90, Unit.Parse("cases")).ChangedBy(QuantityChange.FellByFraction(1, 3)).Quantity; // 60 cases
/// new Quantity(90, Unit.Parse("cases")).ChangedBy(QuantityChange.Doubled).Quantity;      // 180 cases
/// </code></example>
public readonly record struct QuantityChange
{
    // Kept as the distance from one over one, so that default is no change.
    private readonly long _gain;
    private readonly long _denominatorLessOne;

    private QuantityChange(long numerator, long denominator)
    {
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        _gain = (numerator / divisor) - (denominator / divisor);
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>No change: once what it was.</summary>
    public static QuantityChange None => default;

    /// <summary>To twice as much.</summary>
    public static QuantityChange Doubled => new(2, 1);

    /// <summary>To three times as much.</summary>
    public static QuantityChange Tripled => new(3, 1);

    /// <summary>To half as much.</summary>
    public static QuantityChange Halved => new(1, 2);

    /// <summary>What it multiplies by, above the line.</summary>
    public long Numerator => _gain + Denominator;

    /// <summary>What it multiplies by, below the line; 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>To so many times as much: "quadrupled" is 4, "to two thirds of what it was" is 2 and 3.</summary>
    /// <param name="numerator">Above the line, from 0.</param>
    /// <param name="denominator">Below the line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or above 2,147,483,647.</exception>
    public static QuantityChange To(long numerator, long denominator = 1)
    {
        Check(numerator, denominator);
        return new(numerator, denominator);
    }

    /// <summary>More by a fraction: "rose by a third" is 1 and 3.</summary>
    /// <inheritdoc cref="To(long, long)"/>
    public static QuantityChange RoseByFraction(long numerator, long denominator)
    {
        Check(numerator, denominator);
        return new(denominator + numerator, denominator);
    }

    /// <summary>Less by a fraction: "fell by a third" is 1 and 3.</summary>
    /// <param name="numerator">Above the line, from 0, not more than the denominator: nothing falls by more than all of it.</param>
    /// <param name="denominator">Below the line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or above 2,147,483,647.</exception>
    public static QuantityChange FellByFraction(long numerator, long denominator)
    {
        Check(numerator, denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new(denominator - numerator, denominator);
    }

    /// <summary>What it multiplies by: "× 2/3".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"× {Numerator}{(Denominator == 1 ? "" : $"/{Denominator}")}");

    private static void Check(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, int.MaxValue);
    }
}
