namespace FactTracker.Parquet;

/// <summary>How a data set is written.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <example><code>
/// var options = new ParquetDataSetOptions { Partition = ParquetPartition.Property, Compression = ParquetCompression.Zstd };
/// </code></example>
public sealed record ParquetDataSetOptions
{
    /// <summary>No partitions, Snappy, groups of at most 100,000 rows.</summary>
    public static ParquetDataSetOptions Default { get; } = new();

    /// <summary>The key by which claims and values are divided into folders.</summary>
    public ParquetPartition Partition { get; init; }

    /// <summary>The greatest number of partitions; 1,000 by default. More values of the key are an error, as many small files are slow to
    /// read.</summary>
    public int MaxPartitions
    {
        get;
        init => field = Positive(value, nameof(MaxPartitions));
    } = 1_000;

    /// <summary>How columns are compressed.</summary>
    public ParquetCompression Compression { get; init; }

    /// <summary>The greatest number of rows in a group, which engines read as one piece; 100,000 by default.</summary>
    public int GroupRows
    {
        get;
        init => field = Positive(value, nameof(GroupRows));
    } = 100_000;

    /// <summary>
    /// About how many bytes of rows are held in memory until they are written; 128 MiB by default. Where there are many partitions, groups
    /// are written before they have <see cref="GroupRows"/> rows, so that no more is held.
    /// </summary>
    public long BufferedBytes
    {
        get;
        init => field = Positive(value, nameof(BufferedBytes));
    } = 128L << 20;

    /// <summary>The size beyond which a file is closed and the next part begun; 1 GiB by default.</summary>
    public long FileBytes
    {
        get;
        init => field = Positive(value, nameof(FileBytes));
    } = 1L << 30;

    /// <summary>Whether a folder with the name of the data set is replaced. Otherwise it is an error.</summary>
    public bool Replaces { get; init; }

    private static int Positive(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }

    private static long Positive(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
