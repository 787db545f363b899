namespace FactTracker.Interchange;

/// <summary>What the rows of a table are.</summary>
/// <remarks>A text of separated values has claims, with their sources beside them; a workbook has a sheet for each part.</remarks>
/// <example><code>new ClaimTableReader(ImportOptions.Default).Begin(TablePart.Sources);</code></example>
internal enum TablePart
{
    /// <summary>One claim a row, perhaps with its first source beside it; a row with nothing but a source is one too.</summary>
    Claims,

    /// <summary>One source a row.</summary>
    Sources,

    /// <summary>What is said of the set as a whole, in the first row.</summary>
    Set,
}
