using System.IO.Compression;
using Parquet;

namespace FactTracker.Parquet;

/// <summary>How files are written.</summary>
/// <param name="Compression">The codec. Zstd is used at its fastest level, as the default level of the library takes a hundred times as
/// long.
/// </param>
/// <param name="GroupRows">The greatest number of rows in a group.</param>
/// <param name="FileBytes">The size beyond which a file is closed and the next part begun.</param>
/// <param name="WriteBytes">How many bytes a file collects before they are written. What fits is written without another thread.</param>
internal sealed record FileSettings(CompressionMethod Compression, int GroupRows, long FileBytes, int WriteBytes)
{
    public ParquetOptions Options => new() { CompressionMethod = Compression, CompressionLevel = CompressionLevel.Fastest };

    /// <summary>Has the next group written with dictionaries of those texts that repeat within it.</summary>
    public static void Fit(ParquetOptions options, Table table)
    {
        foreach (var column in table.Columns)
        {
            options.ColumnEncodingHints[column.Path] = column.Repeats ? EncodingHint.Dictionary : EncodingHint.Default;
        }
    }
}
