using System.Globalization;
using System.Numerics;

namespace FactTracker;

/// <summary>A change stated as a fraction: "doubled", "fell by a third", "quadrupled". It is a factor to multiply by.</summary>
/// <remarks>
/// <para>The fraction is exact: two thirds are stored as two and three. A change stated in per cent, in percentage points or as a
/// difference is a <see cref="Quantity"/>, which <see cref="QuantityArithmetic.ChangedBy(Quantity, Quantity, QuantityProfile?)"/> also
/// accepts.</para>
/// <para>Equality is by the factor. <c>default</c> is <see cref="None"/>.</para>
/// </remarks>
/// <example><code>
/// new Quantity(90, Unit.Parse("cases")).ChangedBy(QuantityChange.FellByFraction(1, 3)).Quantity; // 60 cases
/// new Quantity(90, Unit.Parse("cases")).ChangedBy(QuantityChange.Doubled).Quantity;      // 180 cases
/// </code></example>
public readonly record struct QuantityChange
{
    // Stored as the factor minus one and the denominator minus one, so that default is no change.
    private readonly long _gain;
    private readonly long _denominatorLessOne;

    private QuantityChange(long numerator, long denominator)
    {
        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        _gain = (numerator / divisor) - (denominator / divisor);
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>No change: the factor is 1.</summary>
    public static QuantityChange None => default;

    /// <summary>A factor of 2.</summary>
    public static QuantityChange Doubled => new(2, 1);

    /// <summary>A factor of 3.</summary>
    public static QuantityChange Tripled => new(3, 1);

    /// <summary>A factor of one half.</summary>
    public static QuantityChange Halved => new(1, 2);

    /// <summary>The numerator of the factor.</summary>
    public long Numerator => _gain + Denominator;

    /// <summary>The denominator of the factor; 1 or more.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Creates a change to a multiple: "quadrupled" is 4, "to two thirds of what it was" is 2 and 3.</summary>
    /// <param name="numerator">The numerator, 0 or more.</param>
    /// <param name="denominator">The denominator, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or above 2,147,483,647.</exception>
    public static QuantityChange To(long numerator, long denominator = 1)
    {
        Check(numerator, denominator);
        return new(numerator, denominator);
    }

    /// <summary>Creates an increase by a fraction: "rose by a third" is 1 and 3.</summary>
    /// <inheritdoc cref="To(long, long)"/>
    public static QuantityChange RoseByFraction(long numerator, long denominator)
    {
        Check(numerator, denominator);
        return new(denominator + numerator, denominator);
    }

    /// <summary>Creates a decrease by a fraction: "fell by a third" is 1 and 3.</summary>
    /// <param name="numerator">The numerator, from 0 to the denominator: nothing can fall by more than all of it.</param>
    /// <param name="denominator">The denominator, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or above 2,147,483,647.</exception>
    public static QuantityChange FellByFraction(long numerator, long denominator)
    {
        Check(numerator, denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new(denominator - numerator, denominator);
    }

    /// <summary>Returns the factor: "× 2/3".</summary>
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
