namespace FactTracker.Dates;

/// <summary>
/// Limits how many years, months and days one question may look at. Otherwise a set of a thousand dates with unspecified digits would
/// produce a thousand times ten thousand of them.
/// </summary>
internal sealed class UnitBudget
{
    private const int Most = 1 << 17; // This takes a few milliseconds.

    private int _left = Most;

    /// <summary>Consumes one unit. Returns false when none is left.</summary>
    public bool Spend() => _left > 0 && _left-- > 0;
}
