using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Storage;

/// <summary>The ids of a text, in sixteen bytes each.</summary>
internal sealed class RecordIds
{
    private const int MostOnStack = 600; // Ids have at most 200 characters.

    private readonly HashSet<UInt128> _ids = [];

    /// <summary>Adds an id, and returns whether it is new.</summary>
    public bool Add(string id)
    {
        Span<byte> utf8 = id.Length * 3 <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[id.Length * 3];
        return Add(utf8[..Encoding.UTF8.GetBytes(id, utf8)]);
    }

    /// <summary>Adds an id in UTF-8, and returns whether it is new.</summary>
    public bool Add(ReadOnlySpan<byte> utf8)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, digest);
        return _ids.Add(BinaryPrimitives.ReadUInt128LittleEndian(digest));
    }
}
