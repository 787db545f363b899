namespace FactTracker.Interchange;

/// <summary>What the rows of a table are.</summary>
/// <remarks>A text of separated values has claims with their sources beside them; a workbook has a sheet for each part.</remarks>
internal enum TablePart
{
    /// <summary>One claim in each row, optionally with its first source beside it; a row may also hold a source alone.</summary>
    Claims,

    /// <summary>One source in each row.</summary>
    Sources,

    /// <summary>The members of the set itself, in the first row.</summary>
    Set,
}
