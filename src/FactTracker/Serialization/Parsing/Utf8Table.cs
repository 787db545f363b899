using System.Runtime.InteropServices;

namespace FactTracker.Serialization.Parsing;

/// <summary>Finds the value that was made of an equal run of UTF-8 before, so that what repeats in a set is made and held once.</summary>
/// <remarks>
/// <para>Hashed by content with open addressing. What costs time is memory that is not in the processor's caches, so a slot is four bytes: where the
/// run lies among all runs, and a byte of its hash, which spares looking there in vain. A look-up gives up after a few slots, so that runs made to
/// collide cost no more than not being shared.</para>
/// <para>The table grows up to a fixed size, and is given up where hardly anything repeats, so that a file without repetition costs little.</para>
/// </remarks>
internal sealed class Utf8Table<TValue>
{
    private const int LongestKey = 128; // Longer runs hardly repeat.
    private const int MostProbes = 8;
    private const int MostSlots = 1 << 17;
    private const int Trial = 1 << 15; // So many questions tell whether anything repeats.
    private const int LeastShare = 8; // One in so many must have been answered by then.
    private const int TagBits = 8; // Leaves room for 2^24 bytes of runs, and half the slots at their longest take 2^23.2.
    private const uint TagMask = (1 << TagBits) - 1;
    private const int HeadLength = (2 * sizeof(uint)) + 1; // In front of each run: its hash, the number of its value, its length.
    private uint[] _slots = new uint[1 << 6];
    private byte[] _runs = new byte[1 << 10];
    private int _runsEnd = 1; // A slot whose run is at zero is empty.
    private TValue[] _values = new TValue[1 << 5];
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
            var slot = _slots[unchecked(hash + probe) & mask];
            if (slot == 0) break;
            if ((slot & TagMask) != Tag(hash)) continue;
            var run = _runs.AsSpan((int)(slot >> TagBits));
            if (run[HeadLength - 1] != key.Length || !run.Slice(HeadLength, key.Length).SequenceEqual(key)) continue;
            if (_asked < Trial) Count(1);
            value = _values[MemoryMarshal.Read<int>(run[sizeof(uint)..])];
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
        if (!TryPut(_slots, hash, _runsEnd)) return;
        var end = _runsEnd + HeadLength + key.Length;
        if (end > _runs.Length) Array.Resize(ref _runs, _runs.Length * 2);
        if (_count == _values.Length) Array.Resize(ref _values, _values.Length * 2);
        var run = _runs.AsSpan(_runsEnd..end);
        MemoryMarshal.Write(run, hash);
        MemoryMarshal.Write(run[sizeof(uint)..], _count);
        run[HeadLength - 1] = (byte)key.Length;
        key.CopyTo(run[HeadLength..]);
        _values[_count++] = value;
        _runsEnd = end;
    }

    private static uint Tag(uint hash) => hash >> (32 - TagBits);

    private static bool TryPut(uint[] slots, uint hash, int run)
    {
        var mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref slots[unchecked(hash + probe) & mask];
            if (slot != 0) continue;
            slot = unchecked(((uint)run << TagBits) | Tag(hash));
            return true;
        }

        return false;
    }

    private bool TryGrow()
    {
        if (_slots.Length == MostSlots) return false;
        var grown = new uint[_slots.Length * 2];
        for (var run = 1; run < _runsEnd; run += HeadLength + _runs[run + HeadLength - 1])
        {
            TryPut(grown, MemoryMarshal.Read<uint>(_runs.AsSpan(run)), run);
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
        _runs = [];
        _values = [];
    }
}
