namespace FactTracker.Parquet;

/// <summary>A table in as many partitions as its key has values.</summary>
/// <typeparam name="TTable">The table.</typeparam>
/// <param name="folder">The folder of the table.</param>
/// <param name="create">Creates a table without rows.</param>
/// <param name="settings">How files are written.</param>
/// <param name="key">The name of the key, or null for a table in one piece.</param>
/// <param name="most">The greatest number of partitions.</param>
internal sealed class Partitions<TTable>(string folder, Func<TTable> create, FileSettings settings, string? key = null, int most = 1)
    where TTable : Table
{
    private readonly Dictionary<string, Partition<TTable>> _all = new(StringComparer.Ordinal);

    public IEnumerable<Partition<TTable>> All => _all.Values;

    /// <summary>Returns the partition of a value of the key.</summary>
    /// <exception cref="InvalidOperationException">The key has more values than there may be partitions.</exception>
    public Partition<TTable> Of(string? value)
    {
        var name = key is null ? "" : PartitionName.Of(key, value);
        if (_all.TryGetValue(name, out var partition)) return partition;
        if (_all.Count >= most)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The claims have more than {most} different values of {key}. Each would be a folder of small files; ") +
                "write the data set without a partition, or allow more partitions.");
        }

        _all.Add(name, partition = new Partition<TTable>(create(), Path.Combine(folder, name), settings));
        return partition;
    }

    /// <summary>Returns the one partition of a table in one piece.</summary>
    public Partition<TTable> Whole() => Of(null);
}
