using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace FactTracker.Json;

/// <summary>A hash table of a fixed size that maps runs of UTF-8 to values. Any number of threads may look up values while one thread adds
/// them.</summary>
/// <remarks>
/// The table uses open addressing. Most of the time is spent on memory that is not in the processor's caches, so a slot has only four
/// bytes: the offset of the run among all runs, and one byte of its hash, which avoids most useless comparisons. A lookup gives up after a
/// few slots, so that a hostile text with colliding runs only loses the sharing. A slot is written last, after everything that it refers
/// to.
/// </remarks>
internal sealed class Utf8Runs<TValue>
{
    private const int MostProbes = 8;
    private const int FewestSlots = 1 << 6;
    private const int FewestBytes = 1 << 10;
    private const int MostSlots = 1 << 17;
    private const int TagBits = 8; // Leaves 24 bits for the offset, enough for the 2^23.2 bytes that the longest runs take in all.
    private const uint TagMask = (1 << TagBits) - 1;
    private const int HeadLength = (2 * sizeof(uint)) + 1; // Before each run: its hash, the index of its value, its length.
    private readonly uint[] _slots;
    private readonly byte[] _runs;
    private readonly TValue[] _values; // Half as many as slots, so that a free slot is found quickly.
    private int _runsEnd = 1; // Not zero, because a slot with the offset zero is empty.
    private int _count;

    /// <summary>A table without capacity, which grows into a small one. Most texts need no table of most types.</summary>
    public static readonly Utf8Runs<TValue> Empty = new(1, 0);

    private Utf8Runs(int slots, int bytes)
    {
        _slots = new uint[slots];
        _values = new TValue[slots / 2];
        _runs = new byte[bytes];
    }

    /// <summary>Looks up the value of a run.</summary>
    public bool TryFind(ReadOnlySpan<byte> key, uint hash, [MaybeNullWhen(false)] out TValue value)
    {
        var slots = _slots;
        var mask = (uint)slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            var slot = Volatile.Read(ref slots[unchecked(hash + probe) & mask]);
            if (slot == 0) break;
            if ((slot & TagMask) != Tag(hash)) continue;
            var run = _runs.AsSpan((int)(slot >> TagBits));
            if (run[HeadLength - 1] != key.Length || !run.Slice(HeadLength, key.Length).SequenceEqual(key)) continue;
            value = _values[MemoryMarshal.Read<int>(run[sizeof(uint)..])];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Returns whether the table has the capacity for another run.</summary>
    public bool Fits(ReadOnlySpan<byte> key) => _count < _values.Length && _runsEnd + HeadLength + key.Length <= _runs.Length;

    /// <summary>Adds a run that was not found and that fits, unless too many runs collide with it. Only one thread may add at a
    /// time.</summary>
    public void Enter(ReadOnlySpan<byte> key, uint hash, TValue value)
    {
        var run = _runs.AsSpan(_runsEnd);
        MemoryMarshal.Write(run, hash);
        MemoryMarshal.Write(run[sizeof(uint)..], _count);
        run[HeadLength - 1] = (byte)key.Length;
        key.CopyTo(run[HeadLength..]);
        _values[_count] = value;
        if (!TryPut(hash, _runsEnd)) return;
        _count++;
        _runsEnd += HeadLength + key.Length;
    }

    /// <summary>Creates a larger table with the same runs, unless there are too many already. Lookups in this table are not
    /// disturbed.</summary>
    public bool TryGrow(out Utf8Runs<TValue> grown)
    {
        grown = this;
        if (_values.Length == 0)
        {
            grown = new Utf8Runs<TValue>(FewestSlots, FewestBytes);
            return true;
        }

        var isFull = _count == _values.Length;
        if (isFull && _slots.Length == MostSlots) return false;
        grown = new Utf8Runs<TValue>(
            isFull ? _slots.Length * 2 : _slots.Length, isFull ? _runs.Length : _runs.Length * 2)
        { _runsEnd = _runsEnd, _count = _count };
        _runs.AsSpan(.._runsEnd).CopyTo(grown._runs);
        _values.AsSpan(.._count).CopyTo(grown._values);
        for (var run = 1; run < _runsEnd; run += HeadLength + _runs[run + HeadLength - 1])
        {
            grown.TryPut(MemoryMarshal.Read<uint>(_runs.AsSpan(run)), run);
        }

        return true;
    }

    private static uint Tag(uint hash) => hash >> (32 - TagBits);

    private bool TryPut(uint hash, int run)
    {
        var mask = (uint)_slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref _slots[unchecked(hash + probe) & mask];
            if (slot != 0) continue;
            Volatile.Write(ref slot, unchecked(((uint)run << TagBits) | Tag(hash)));
            return true;
        }

        return false;
    }
}
