namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Why a cell has nothing to read.</summary>
/// <param name="Value">What it has instead.</param>
/// <param name="What">What is wrong: "shows the error #N/A".</param>
internal readonly record struct CellFault(string Value, string What);
