namespace FactTracker.Interchange;

/// <summary>How spreadsheets are read.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new WorkbookOptions { Sheets = ["Findings 2024"] });
/// var reading = XlsxFormat.Default.ReadFile("claims.xlsx", options);
/// </code></example>
public sealed record WorkbookOptions : IFormatOptions
{
    /// <summary>
    /// The names of the sheets to read, whose case does not count; none, the default, reads every sheet whose head names columns of ours, hidden ones
    /// as well. A name that the workbook does not have is reported.
    /// </summary>
    public ValueList<string> Sheets { get; init; }
}
