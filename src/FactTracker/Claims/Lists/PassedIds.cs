using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactTracker.Claims;

/// <summary>
/// Remembers the ids of the records of a text of any length, in eight bytes each: a part of their digest. Among two million ids, the
/// probability that any two are confused is less than one in five million; one of them would then be reported and left out.
/// </summary>
internal sealed class PassedIds
{
    private const int FewestSlots = 1 << 10;
    private ulong[] _slots = new ulong[FewestSlots];
    private int _count;

    /// <summary>Adds an id; returns false when it was added before.</summary>
    public bool Add(string id)
    {
        var key = KeyOf(id);
        ref var slot = ref SlotOf(_slots, key);
        if (slot != 0) return false;
        slot = key;
        if (++_count * 4L > _slots.Length * 3L) Grow();
        return true;
    }

    private void Grow()
    {
        var larger = new ulong[checked(_slots.Length * 2)];
        foreach (var key in _slots)
        {
            if (key != 0) SlotOf(larger, key) = key;
        }

        _slots = larger;
    }

    private static ref ulong SlotOf(ulong[] slots, ulong key)
    {
        for (var index = unchecked((int)key) & (slots.Length - 1); ; index = (index + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[index];
            if (slot == 0 || slot == key) return ref slot;
        }
    }

    private static ulong KeyOf(string id)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), digest);
        var key = BinaryPrimitives.ReadUInt64LittleEndian(digest);
        return key == 0 ? 1 : key; // Zero marks an empty slot.
    }
}
