using System.IO.Compression;
using System.Text;

namespace FactTracker.Publishing;

/// <summary>Unpacks what was written into texts: the parts of a ZIP archive, such as a spreadsheet, and what gzip compressed.</summary>
internal static class OutputParts
{
    private const int DeepestArchive = 4; // No format writes an archive within an archive.

    public static IEnumerable<OutputPart> Of(ReadOnlyMemory<byte> written) => Of(null, written.ToArray(), DeepestArchive);

    private static IEnumerable<OutputPart> Of(string? name, byte[] bytes, int depth)
    {
        if (depth > 0 && bytes is [(byte)'P', (byte)'K', 3, 4, ..]) return InArchive(name, bytes, depth - 1);
        if (depth > 0 && bytes is [0x1F, 0x8B, ..])
            return Of(name, Unpacked(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)), depth - 1);
        return [new OutputPart(name, Encoding.UTF8.GetString(bytes))];
    }

    private static IEnumerable<OutputPart> InArchive(string? name, byte[] bytes, int depth)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            yield return new OutputPart(name, $"{entry.FullName}\n{entry.Comment}");
            foreach (var part in Of(entry.FullName, Unpacked(entry.Open()), depth)) yield return part;
        }

        yield return new OutputPart(name, archive.Comment);
    }

    private static byte[] Unpacked(Stream stream)
    {
        using (stream)
        {
            using var all = new MemoryStream();
            stream.CopyTo(all);
            return all.ToArray();
        }
    }
}
