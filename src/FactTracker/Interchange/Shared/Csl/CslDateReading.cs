namespace FactTracker.Interchange;

/// <summary>What came of reading a date of CSL.</summary>
/// <param name="Date">The date, or null when none could be read.</param>
/// <param name="IsWhole">Whether nothing else stands there that was not understood.</param>
internal readonly record struct CslDateReading(DateStatement? Date, bool IsWhole)
{
    /// <summary>What was read in spite of how it is written, or null.</summary>
    public string? Repair { get; init; }
}
