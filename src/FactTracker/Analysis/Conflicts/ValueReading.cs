using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>A value with what its comparison needs, read once.</summary>
/// <param name="kind">The kind.</param>
/// <param name="value">The value.</param>
internal sealed class ValueReading(ValueKind kind, ClaimValue value)
{
    private const double Tolerance = 1e-9; // Far more than the error of a double, so that closer numbers are compared exactly.
    private Interval? _range;

    public ValueKind Kind { get; } = kind;

    public ClaimValue Value { get; } = value;

    /// <summary>The number of what a quantity measures. Quantities in different lanes cannot be compared.</summary>
    public UnitLane? Lane { get; init; }

    /// <summary>
    /// The number of the whole of a quantity or the language of a text, or 0 when there is none. Values with different numbers cannot be
    /// compared, and 0 is comparable with each.
    /// </summary>
    public int Group { get; init; }

    /// <summary>The date of a date value.</summary>
    public TimeReading Date { get; init; }

    /// <summary>The number of a text or an entity, or 1 and 0 for the two flags.</summary>
    public int Number { get; init; }

    /// <summary>The range of a quantity in its own unit, with its margin of error.</summary>
    public ValueRange Bounds { get; init; }

    /// <summary>The one number of a quantity that no decimal holds, in its own unit.</summary>
    public Interval? Exact { get; init; }

    /// <summary>The half width of the margin of error that was added, in the unit of the quantity; 0 for none.</summary>
    public decimal Margin { get; init; }

    /// <summary>The lower end in the base unit, or not a number where only the exact range will do.</summary>
    public double Low { get; init; }

    /// <summary>The upper end in the base unit, or not a number where only the exact range will do.</summary>
    public double High { get; init; }

    /// <summary>The position of the lower end among all ends that it is compared with, set for large groups.</summary>
    public int LowRank { get; set; }

    /// <summary>The position of the upper end among all ends that it is compared with, set for large groups.</summary>
    public int HighRank { get; set; }

    /// <summary>The exact range in the base unit.</summary>
    public Interval Range => _range ??= Lane!.ToBase(Exact ?? Interval.Of(Bounds));

    public Quantity Quantity => (Quantity)Value;

    /// <summary>Whether the values of two readings of one kind and lane exclude each other.</summary>
    public bool Excludes(ValueReading other, EdtfPolicy policy) => Kind switch
    {
        ValueKind.Quantity => IsApartFrom(other),
        ValueKind.Date => !TimeReading.MayOverlap(Date, other.Date, policy),
        _ => Number != other.Number,
    };

    private bool IsApartFrom(ValueReading other) => IsBelow(other) || other.IsBelow(this);

    private bool IsBelow(ValueReading other)
    {
        var margin = Tolerance * Math.Max(Math.Abs(High), Math.Abs(other.Low));
        if (High < other.Low - margin) return true;
        if (High > other.Low + margin) return false;
        if (ReferenceEquals(Lane, other.Lane) && Exact is null && other.Exact is null)
        {
            return Bounds.Upper is { } upper && other.Bounds.Lower is { } lower
                && (upper.Value < lower.Value || (upper.Value == lower.Value && (upper.Excluded || lower.Excluded)));
        }

        return !(double.IsPositiveInfinity(High) || double.IsNegativeInfinity(other.Low)) && Range.IsBelow(other.Range);
    }
}
