namespace FactTracker.Interchange;

/// <summary>The result of reading the parts of a CSL date.</summary>
/// <param name="Date">The date, or null when the parts give none.</param>
/// <param name="IsWhole">Whether all parts were understood.</param>
internal readonly record struct CslPartsReading(Edtf? Date, bool IsWhole)
{
    /// <summary>How nonstandard parts were read, or null.</summary>
    public string? Repair { get; init; }

    /// <summary>What is wrong with the parts, as a clause: "30 February 2014 does not exist"; null when nothing is.</summary>
    public string? Fault { get; init; }
}
