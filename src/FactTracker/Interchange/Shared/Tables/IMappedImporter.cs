namespace FactTracker.Interchange;

/// <summary>A format of tables, whose columns may be called as somebody likes.</summary>
/// <remarks>An importer is as immutable as any: a mapping gives another one.</remarks>
/// <example><code>var german = TableFormat.Csv.WithMapping(ColumnMapping.Empty.With("Jahr", "when"));</code></example>
public interface IMappedImporter : IClaimSetImporter
{
    /// <summary>The same format with columns known by other names too.</summary>
    /// <param name="mapping">Which columns are which of ours.</param>
    IClaimSetImporter WithMapping(ColumnMapping mapping);
}
