using System.Runtime.InteropServices;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Decompresses a text that is compressed with gzip (RFC 1952).</summary>
internal static class Gunzip
{
    /// <summary>Decompresses a text.</summary>
    /// <param name="compressed">The compressed text.</param>
    /// <param name="maxBytes">The limit of the decompressed text; a longer text is returned with one byte more than that.</param>
    /// <param name="fault">Why it cannot be decompressed, or null.</param>
    public static ReadOnlyMemory<byte> Read(ReadOnlyMemory<byte> compressed, long maxBytes, out string? fault)
    {
        fault = null;
        var gathered = new GatheredText(maxBytes, compressed.Length);
        using var source = MemoryMarshal.TryGetArray(compressed, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(compressed.ToArray(), writable: false);
        using var gzip = new GzipText(source);
        try
        {
            while (!gathered.IsFull && gathered.Take(gzip.Read(gathered.Room())))
            {
            }
        }
        catch (InvalidDataException e)
        {
            fault = $"The text is compressed with gzip but cannot be decompressed: {e.Message}";
        }

        return gathered.Text;
    }
}
