using System.IO.Compression;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>A part of a workbook, which is decompressed within the limit of the whole workbook.</summary>
/// <param name="entry">The part in the archive.</param>
/// <param name="bound">The limit.</param>
internal sealed class WorkbookPart(ZipArchiveEntry entry, InflationBound bound)
{
    /// <summary>Its name with its folders.</summary>
    public string FullName => entry.FullName;

    /// <summary>Its name without its folders.</summary>
    public string Name => entry.Name;

    /// <summary>The length that the archive states.</summary>
    public long Length => entry.Length;

    /// <summary>Opens it.</summary>
    /// <exception cref="LimitPassedException">Reading goes beyond the limit.</exception>
    public Stream Open() => new FilledStream(new InflatedStream(entry.Open(), bound, _ => new TextPlace(1, 1, FullName)));
}
