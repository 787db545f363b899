namespace FactTracker.Parquet;

/// <summary>The rows and files of a table, or of one partition of it.</summary>
/// <typeparam name="TTable">The table.</typeparam>
internal sealed class Partition<TTable>(TTable table, string folder, FileSettings settings) : IPartition
    where TTable : Table
{
    public TTable Table { get; } = table;

    public PartFiles Files { get; } = new(folder, table, settings);

    Table IPartition.Table => Table;
}
