namespace FactTracker.Interchange;

/// <summary>Options for reading tables of any kind: separated values and spreadsheets.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new TableOptions { Columns = ColumnMapping.Empty.With("Jahr", "when") });
/// var reading = ClaimSetFormats.All.ReadFile("tabelle.xlsx", options);
/// </code></example>
public sealed record TableOptions : IFormatOptions
{
    /// <summary>The names of the table's columns that differ from FactTracker's.</summary>
    public ColumnMapping Columns
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ColumnMapping.Empty;
}
