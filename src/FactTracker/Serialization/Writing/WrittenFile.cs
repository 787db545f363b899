using System.IO.Compression;

namespace FactTracker.Serialization.Writing;

/// <summary>
/// A file to write, which replaces an existing one only after it is complete. It is compressed if its name ends in <c>.gz</c>.
/// </summary>
internal sealed class WrittenFile : IDisposable
{
    private readonly ReplacedFile _file;
    private readonly GZipStream? _gzip;

    public WrittenFile(string path)
    {
        _file = new ReplacedFile(path);
        if (path.EndsWith(GzipExtension, StringComparison.OrdinalIgnoreCase))
            _gzip = new GZipStream(_file.Stream, CompressionLevel.Optimal, leaveOpen: true);
    }

    /// <summary>The extension of a compressed file.</summary>
    public const string GzipExtension = ".gz";

    /// <summary>Where to write.</summary>
    public Stream Stream => (Stream?)_gzip ?? _file.Stream;

    /// <summary>Replaces the old file with the new one.</summary>
    public void Commit()
    {
        _gzip?.Dispose(); // Writes the end of the compressed text.
        _file.Commit();
    }

    public void Dispose()
    {
        _gzip?.Dispose();
        _file.Dispose();
    }
}
