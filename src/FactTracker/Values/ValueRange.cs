namespace FactTracker;

/// <summary>The numbers between two ends, each of which may be part of the range or not, or be missing: a range without an end.</summary>
/// <remarks>
/// At least one number lies in it: the lower end is never above the upper, and where the two are equal both are included. Equal by content.
/// <c>default</c> has no ends and holds every number.
/// </remarks>
/// <example><code>new ValueRange(10, 20).Contains(15) == true; ValueRange.Above(new Bound(20, Excluded: true));</code></example>
public readonly partial record struct ValueRange
{
    /// <summary>A range between two ends.</summary>
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

    /// <summary>The range of one number.</summary>
    /// <param name="value">The number.</param>
    public static ValueRange Exactly(decimal value) => new(value, value);

    /// <summary>From a lower end without limit.</summary>
    /// <param name="lower">The lower end.</param>
    public static ValueRange Above(Bound lower) => new(lower, null);

    /// <summary>Up to an upper end, without limit below.</summary>
    /// <param name="upper">The upper end.</param>
    public static ValueRange Below(Bound upper) => new(null, upper);

    /// <summary>Whether a number lies in the range.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(decimal value) =>
        (Lower is not { } lower || value > lower.Value || (value == lower.Value && !lower.Excluded)) &&
        (Upper is not { } upper || value < upper.Value || (value == upper.Value && !upper.Excluded));

    /// <summary>The range in words.</summary>
    public override string ToString() => $"{Lower?.ToString() ?? "no end"} to {Upper?.ToString() ?? "no end"}";

    /// <summary>Says why two ends make no range, or null when they do.</summary>
    internal static string? Fault(Bound? lower, Bound? upper)
    {
        if (lower is not { } low || upper is not { } high) return null;
        if (low.Value > high.Value) return $"The lower bound {low} is above the upper bound {high}; swap them.";
        if (low.Value == high.Value && (low.Excluded || high.Excluded))
            return $"The bounds {low} and {high} leave no number between them; include both or move one.";
        return null;
    }
}
