namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Why a cell could not be read.</summary>
/// <param name="Value">Its content.</param>
/// <param name="What">What is wrong: "shows the error #N/A".</param>
internal readonly record struct CellFault(string Value, string What);
