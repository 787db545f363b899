namespace FactTracker;

/// <content>Relations between two ranges.</content>
public readonly partial record struct ValueRange
{
    /// <summary>Whether every number of the other range lies in this one. A range contains itself.</summary>
    /// <param name="other">The range that may lie within this one.</param>
    public bool Contains(ValueRange other) =>
        Tighter(Lower, other.Lower, up: true) == other.Lower && Tighter(Upper, other.Upper, up: false) == other.Upper;

    /// <summary>Whether the two have a number in common.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(ValueRange other) => !IsAbove(other) && !other.IsAbove(this);

    /// <summary>Whether every number of this range is above every number of the other.</summary>
    /// <param name="other">The other range.</param>
    public bool IsAbove(ValueRange other) =>
        Lower is { } lower && other.Upper is { } upper &&
        (lower.Value > upper.Value || (lower.Value == upper.Value && (lower.Excluded || upper.Excluded)));

    /// <summary>Returns the numbers in both ranges, or null when there are none.</summary>
    /// <param name="other">The other range.</param>
    public ValueRange? Intersect(ValueRange other)
    {
        var lower = Tighter(Lower, other.Lower, up: true);
        var upper = Tighter(Upper, other.Upper, up: false);
        return Fault(lower, upper) is null ? new ValueRange(lower, upper) : null;
    }

    private static Bound? Tighter(Bound? one, Bound? other, bool up)
    {
        if (one is not { } a || other is not { } b) return one ?? other;
        if (a.Value == b.Value) return a.Excluded ? a : b;
        return a.Value > b.Value == up ? a : b;
    }
}
