namespace FactTracker.Dates;

/// <summary>
/// How many years, months and days may still be looked at to answer one question. A set of a thousand dates with digits that may be any would
/// otherwise make a thousand times ten thousand of them.
/// </summary>
internal sealed class UnitBudget
{
    private const int Most = 1 << 17; // A few milliseconds.

    private int _left = Most;

    /// <summary>Takes one, if one is left.</summary>
    public bool Spend() => _left > 0 && _left-- > 0;
}
