using System.Text;

namespace FactTracker.Json;

/// <summary>
/// Finds a member of a record by the length and three bytes of its name, and then compares the whole name once.
/// </summary>
/// <remarks>The hash function is chosen when the table is created, so that no two names share a slot.</remarks>
internal sealed class MemberTable
{
    private const int LongestEscape = 6; // A byte of a name takes at most six bytes of text: \u0061.
    private readonly byte[][] _names;
    private readonly string[] _texts;
    private readonly sbyte[] _slots;
    private readonly int _factor;
    private readonly int _longest;

    public MemberTable(params string[] names)
    {
        if (names.Length > 64) throw new ArgumentException("A record has at most 64 members, one bit each.");
        _texts = names;
        _names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _longest = _names.Max(name => name.Length);
        for (var size = 64; ; size *= 2)
        {
            for (_factor = 1; _factor < 1000; _factor += 2)
            {
                if (TryFill(size) is not { } slots) continue;
                _slots = slots;
                return;
            }
        }
    }

    /// <summary>The names in the order of their numbers.</summary>
    public IReadOnlyList<string> Names => _texts;

    /// <summary>Returns the number of the member with a name, or -1 if there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return -1;
        var member = _slots[SlotOf(name, _slots.Length - 1)];
        return member >= 0 && name.SequenceEqual(_names[member]) ? member : -1;
    }

    /// <summary>Returns the number of the member with the current name of the reader, escaped or not, or -1 if there is none.</summary>
    public int Find(ref JsonCursor reader) => reader.ValueIsEscaped ? FindEscaped(ref reader) : Find(reader.ValueSpan);

    private int FindEscaped(ref JsonCursor reader)
    {
        if (reader.ValueSpan.Length > _longest * LongestEscape) return -1;
        // No listed name contains half of a surrogate pair; it is reported when the name is kept.
        return reader.TryGetString() is { } name ? Find(Encoding.UTF8.GetBytes(name)) : -1;
    }

    private sbyte[]? TryFill(int size)
    {
        var slots = new sbyte[size];
        Array.Fill(slots, (sbyte)-1);
        for (var i = 0; i < _names.Length; i++)
        {
            ref var slot = ref slots[SlotOf(_names[i], size - 1)];
            if (slot >= 0) return null;
            slot = (sbyte)i;
        }

        return slots;
    }

    private int SlotOf(ReadOnlySpan<byte> name, int mask) =>
        unchecked(((name.Length * 7) + (name[0] * _factor) + (name[name.Length / 2] * 31) + (name[^1] * 3)) & mask);
}
