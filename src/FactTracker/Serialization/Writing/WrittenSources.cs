using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Serialization.Writing;

/// <summary>
/// Remembers which sources have been written, in sixteen bytes each: twelve bytes of the digest of the id, and four bytes of the digest of
/// the source. Among a thousand million sources, the probability that any two ids are confused is less than one in ten thousand million.
/// </summary>
internal sealed class WrittenSources
{
    private const int FewestSlots = 1 << 10;
    private UInt128[] _slots = new UInt128[FewestSlots];
    private int _count;

    /// <summary>Adds a source.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="source">The source as it is written.</param>
    public SourceLine Enter(string id, ReadOnlySpan<byte> source)
    {
        var key = KeyOf(id, source);
        ref var slot = ref SlotOf(_slots, key);
        if (slot != UInt128.Zero) return slot == key ? SourceLine.Repeated : SourceLine.IdTaken;
        slot = key;
        if (++_count * 4L > _slots.Length * 3L) Grow();
        return SourceLine.Written;
    }

    private void Grow()
    {
        var larger = new UInt128[checked(_slots.Length * 2)];
        foreach (var key in _slots)
        {
            if (key != UInt128.Zero) SlotOf(larger, key) = key;
        }

        _slots = larger;
    }

    private static ref UInt128 SlotOf(UInt128[] slots, UInt128 key)
    {
        var id = key >> 32;
        for (var index = unchecked((int)(uint)id) & (slots.Length - 1); ; index = (index + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[index];
            if (slot == UInt128.Zero || slot >> 32 == id) return ref slot;
        }
    }

    private static UInt128 KeyOf(string id, ReadOnlySpan<byte> source)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(source, digest);
        var content = BinaryPrimitives.ReadUInt32LittleEndian(digest);
        SHA256.HashData(Encoding.UTF8.GetBytes(id), digest);
        var key = (BinaryPrimitives.ReadUInt128LittleEndian(digest) << 32) | content;
        return key == UInt128.Zero ? UInt128.One : key; // Zero marks an empty slot.
    }
}
