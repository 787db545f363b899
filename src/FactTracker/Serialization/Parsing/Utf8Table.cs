namespace FactTracker.Serialization.Parsing;

/// <summary>Finds the value that was made of an equal run of UTF-8 before, so that what repeats in a set is made and held once.</summary>
/// <remarks>
/// <para>Hashed by content with open addressing; the runs themselves lie one behind the other in a single array, each behind its length. What costs
/// time is memory that is not in the processor's caches, so slots are small. A look-up gives up after a few of them, so that runs made to collide
/// cost no more than not being shared.</para>
/// <para>The table grows up to a fixed size, and is given up where hardly anything repeats, so that a file without repetition costs little.</para>
/// </remarks>
internal sealed class Utf8Table<TValue>
{
    private const int LongestKey = 128; // Longer runs hardly repeat.
    private const int MostProbes = 8;
    private const int MostSlots = 1 << 17;
    private const int Trial = 1 << 15; // So many questions tell whether anything repeats.
    private const int LeastShare = 8; // One in so many must have been answered by then.
    private Slot[] _slots = new Slot[1 << 6];
    private byte[] _keys = new byte[1 << 10];
    private int _keysEnd = 1; // A slot whose key is at zero is empty.
    private int _count;
    private int _asked;
    private int _answered;
    private bool _isInVain;

    /// <summary>Looks for the value of a run.</summary>
    /// <param name="key">The run.</param>
    /// <param name="hash">Its hash, for <see cref="Enter"/>.</param>
    /// <param name="value">The value, where there is one.</param>
    public bool TryFind(ReadOnlySpan<byte> key, out uint hash, out TValue? value)
    {
        hash = 0;
        value = default;
        if (_isInVain || key.Length > LongestKey) return false;
        hash = Utf8Hash.Of(key);
        var mask = (uint)_slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref _slots[unchecked(hash + probe) & mask];
            if (slot.Key == 0) break;
            if (slot.Hash != hash || !key.SequenceEqual(_keys.AsSpan(slot.Key + 1, _keys[slot.Key]))) continue;
            if (_asked < Trial) Count(1);
            value = slot.Value;
            return true;
        }

        if (_asked < Trial) Count(0);
        return false;
    }

    /// <summary>Enters the value of a run that was not found, if there is room for it.</summary>
    public void Enter(ReadOnlySpan<byte> key, uint hash, TValue value)
    {
        if (_isInVain || key.Length > LongestKey) return;
        if ((_count + 1) * 2 > _slots.Length && !TryGrow()) return;
        if (!TryPut(_slots, new Slot(value, hash, _keysEnd))) return;
        if (_keysEnd + key.Length + 1 > _keys.Length) Array.Resize(ref _keys, _keys.Length * 2);
        _keys[_keysEnd] = (byte)key.Length;
        key.CopyTo(_keys.AsSpan(_keysEnd + 1));
        _keysEnd += key.Length + 1;
        _count++;
    }

    private static bool TryPut(Slot[] slots, Slot entry)
    {
        var mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref slots[unchecked(entry.Hash + probe) & mask];
            if (slot.Key != 0) continue;
            slot = entry;
            return true;
        }

        return false;
    }

    private bool TryGrow()
    {
        if (_slots.Length == MostSlots) return false;
        var grown = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Key != 0) TryPut(grown, slot);
        }

        _slots = grown;
        return true;
    }

    private void Count(int answers)
    {
        _answered += answers;
        if (++_asked < Trial || _answered >= Trial / LeastShare) return;
        _isInVain = true;
        _slots = [];
        _keys = [];
    }

    private readonly record struct Slot(TValue Value, uint Hash, int Key);
}
