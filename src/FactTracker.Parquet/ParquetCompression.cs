namespace FactTracker.Parquet;

/// <summary>How the columns of a data set are compressed.</summary>
/// <remarks><c>default</c> is <see cref="Snappy"/>.</remarks>
public enum ParquetCompression
{
    /// <summary>Snappy: the fastest to write and to read, and read by every engine.</summary>
    Snappy,

    /// <summary>Zstandard at its fastest level: a third to a half smaller, and a little slower.</summary>
    Zstd,

    /// <summary>Not compressed.</summary>
    None,
}
