namespace FactTracker;

/// <summary>
/// A range of numbers between two ends. Each end may be included, excluded or missing; a range without an end is unbounded on that side.
/// </summary>
/// <remarks>
/// A range contains at least one number: the lower end is never above the upper one, and when they are equal, both are included. Equality
/// is by content. <c>default</c> has no ends and contains every number.
/// </remarks>
/// <example><code>new ValueRange(10, 20).Contains(15) == true; ValueRange.Above(new Bound(20, Excluded: true));</code></example>
public readonly partial record struct ValueRange
{
    /// <summary>Creates a range between two ends.</summary>
    /// <param name="lower">The lower end, or null for none.</param>
    /// <param name="upper">The upper end, or null for none.</param>
    /// <exception cref="ArgumentException">The lower end is above the upper, or they are equal and one is excluded.</exception>
    public ValueRange(Bound? lower, Bound? upper)
    {
        if (Fault(lower, upper) is { } fault) throw new ArgumentException(fault);
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The lower end, or null for none.</summary>
    public Bound? Lower { get; }

    /// <summary>The upper end, or null for none.</summary>
    public Bound? Upper { get; }

    /// <summary>Creates the range that contains a single number.</summary>
    /// <param name="value">The number.</param>
    public static ValueRange Exactly(decimal value) => new(value, value);

    /// <summary>Creates a range with a lower end and no upper end.</summary>
    /// <param name="lower">The lower end.</param>
    public static ValueRange Above(Bound lower) => new(lower, null);

    /// <summary>Creates a range with an upper end and no lower end.</summary>
    /// <param name="upper">The upper end.</param>
    public static ValueRange Below(Bound upper) => new(null, upper);

    /// <summary>Whether the range contains a number.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower.Value || (value == lower.Value && !lower.Excluded)) &&
        (Upper is not { } upper || value < upper.Value || (value == upper.Value && !upper.Excluded));

    /// <summary>Returns the range in words.</summary>
    public override string ToString() => $"{Lower?.ToString() ?? "no end"} to {Upper?.ToString() ?? "no end"}";

    /// <summary>Explains why two ends are no valid range, or returns null when they are.</summary>
    internal static string? Fault(Bound? lower, Bound? upper)
    {
        if (lower is not { } low || upper is not { } high) return null;
        if (low.Value > high.Value) return $"The lower bound {low} is above the upper bound {high}; swap them.";
        if (low.Value == high.Value && (low.Excluded || high.Excluded))
            return $"The bounds {low} and {high} exclude every number; include both or move one.";
        return null;
    }
}
