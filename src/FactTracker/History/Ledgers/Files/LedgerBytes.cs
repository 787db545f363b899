using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.History;

/// <summary>Reads files of ledgers into memory, while others may append to them.</summary>
internal static class LedgerBytes
{
    /// <summary>Returns the full path of a file; of a link, that of its target.</summary>
    public static string Resolve(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
    }

    /// <summary>Reads the ledger in a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How to read, with the name of the file.</param>
    /// <param name="sought">The digest of a line to look for, or null.</param>
    public static LedgerReading ReadLedger(string path, ReadingOptions options, Digest? sought = null)
    {
        var text = Read(path, options, out var fault);
        if (fault is null) return new LedgerText(text, options) { Sought = sought }.Read();
        return new LedgerReading(Ledger.Empty, null, [new Problem(Rules.NotALedger, "$", fault) { File = options.FileName }], 0);
    }

    /// <summary>Opens a file for reading.</summary>
    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>Reads a whole file, gzipped or not; one that is longer than the limit is read to one byte behind it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How to read.</param>
    /// <param name="fault">Why the file cannot be decompressed, or null.</param>
    public static ReadOnlyMemory<byte> Read(string path, ReadingOptions options, out string? fault)
    {
        fault = null;
        using var file = Open(path);
        var gathered = new GatheredText(options.MaxBytes, file.Length);
        gathered.Take(FilePieces.ReadAsync(file, gathered.RoomMemory(), options.Cores, CancellationToken.None).GetAwaiter().GetResult());
        while (!gathered.IsFull && gathered.Take(file.Read(gathered.Room())))
        {
        }

        return GzipText.IsGzip(gathered.Text.Span) ? Gunzip.Read(gathered.Text, options.MaxBytes, out fault) : gathered.Text;
    }

    /// <summary>Reads a part of a file; less than that if the file ends before.</summary>
    public static byte[] Read(FileStream file, long offset, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length && RandomAccess.Read(file.SafeFileHandle, bytes.AsSpan(read), offset + read) is > 0 and var more)
        {
            read += more;
        }

        return read == length ? bytes : bytes[..read];
    }
}
