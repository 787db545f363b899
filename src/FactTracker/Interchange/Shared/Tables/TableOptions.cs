namespace FactTracker.Interchange;

/// <summary>How tables of any kind are read: separated values and spreadsheets.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new TableOptions { Columns = ColumnMapping.Empty.With("Jahr", "when") });
/// var reading = ClaimSetFormats.All.ReadFile("tabelle.xlsx", options);
/// </code></example>
public sealed record TableOptions : IFormatOptions
{
    /// <summary>The names that the table has for its columns, where they are not ours.</summary>
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
