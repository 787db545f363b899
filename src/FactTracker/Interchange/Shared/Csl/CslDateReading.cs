namespace FactTracker.Interchange;

/// <summary>The result of reading a CSL date.</summary>
/// <param name="Date">The date, or null when none could be read.</param>
/// <param name="IsWhole">Whether everything in the date was understood.</param>
internal readonly record struct CslDateReading(DateStatement? Date, bool IsWhole)
{
    /// <summary>How a nonstandard date was read, or null when it follows the schema.</summary>
    public string? Repair { get; init; }

    /// <summary>What was not understood, as a clause, or null when that is not known.</summary>
    public string? Fault { get; init; }
}
