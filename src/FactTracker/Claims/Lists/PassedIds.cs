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
    private ulong[] _slots;
    private int _count;

    /// <summary>Creates a memory of ids.</summary>
    /// <param name="expected">How many are expected; with more it grows.</param>
    public PassedIds(int expected = 0) => _slots = new ulong[Math.Max(FewestSlots, checked((int)(expected * 5L / 4)))];

    /// <summary>Adds an id; returns false when it was added before.</summary>
    public bool Add(string id)
    {
        var key = KeyOf(id);
        ref var slot = ref SlotOf(_slots, key);
        if (slot != 0) return false;
        slot = key;
        if (++_count * 5L > _slots.Length * 4L) Grow();
        return true;
    }

    /// <summary>Whether an id was added.</summary>
    public bool Contains(string id) => SlotOf(_slots, KeyOf(id)) != 0;

    /// <summary>Forgets all ids, and keeps the memory for others.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _count = 0;
    }

    private void Grow()
    {
        var larger = new ulong[checked(_slots.Length + (_slots.Length / 2))];
        foreach (var key in _slots)
        {
            if (key != 0) SlotOf(larger, key) = key;
        }

        _slots = larger;
    }

    // The upper bits of the product spread the keys over any number of slots.
    private static ref ulong SlotOf(ulong[] slots, ulong key)
    {
        for (var index = (int)Math.BigMul(key, (ulong)slots.Length, out _); ; index = index + 1 == slots.Length ? 0 : index + 1)
        {
            ref var slot = ref slots[index];
            if (slot == 0 || slot == key) return ref slot;
        }
    }

    /// <summary>Returns a part of the digest of an id, which is never zero.</summary>
    public static ulong KeyOf(string id)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id), digest);
        var key = BinaryPrimitives.ReadUInt64LittleEndian(digest);
        return key == 0 ? 1 : key; // Zero marks an empty slot.
    }
}
