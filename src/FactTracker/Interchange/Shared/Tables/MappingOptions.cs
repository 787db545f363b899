namespace FactTracker.Interchange;

/// <summary>Options for reading tables and JSON records whose columns and members have other names than FactTracker's.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// var options = ReadingOptions.Default.With(new MappingOptions { Mapping = RecordMapping.Empty.With("Jahr", "when") });
/// var reading = ClaimSetFormats.All.ReadFile("tabelle.xlsx", options);
/// </code></example>
public sealed record MappingOptions : IFormatOptions
{
    /// <summary>What the columns or members contain.</summary>
    public RecordMapping Mapping
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = RecordMapping.Empty;
}
