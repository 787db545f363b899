namespace FactTracker.Interchange;

/// <summary>Options for reading spreadsheets.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new WorkbookOptions { Sheets = ["Findings 2024"] });
/// var reading = XlsxFormat.Default.ReadFile("claims.xlsx", options);
/// </code></example>
public sealed record WorkbookOptions : IFormatOptions
{
    /// <summary>
    /// The names of the sheets to read; case is ignored. When empty, the default, every sheet whose header row has FactTracker's columns is
    /// read, including hidden sheets. A name that the workbook does not have is reported.
    /// </summary>
    public ValueList<string> Sheets { get; init; }
}
