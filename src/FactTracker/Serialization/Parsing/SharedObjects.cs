using System.Text.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>
/// Gives one value for equal runs of text that are short objects, such as <c>{"amount":65,"unit":"%"}</c>: what repeats in a set is made once.
/// </summary>
/// <remarks>
/// The key is the text from the opening brace to the first closing one. A run is entered only when the reader ended at that very brace, so
/// equal bytes at another place are the same whole object. Look-ups give up after a few slots and the table stops growing, so that a file
/// without repetition, or one made to collide, costs little; it begins small, as most sets are.
/// </remarks>
internal sealed class SharedObjects<T>
    where T : class
{
    private const int LongestShared = 128;
    private const int MostProbes = 4;
    private const int MostSlots = 1 << 14;
    private (uint Hash, byte[] Text, T Value)[] _slots = new (uint, byte[], T)[1 << 6];
    private int _count;

    /// <summary>Reads the object the reader stands on, or gives the one made of the same text before.</summary>
    public T? Read(ref Utf8JsonReader reader, ReadContext context, ElementReader<T> read)
    {
        var start = checked((int)reader.TokenStartIndex);
        var text = context.Text.Span[start..];
        var end = text[..Math.Min(text.Length, LongestShared)].IndexOf((byte)'}') + 1;
        if (end == 0) return read(ref reader, context);
        text = text[..end];
        var hash = Utf8Hash.Of(text);
        if (Find(text, hash) is { } known)
        {
            reader.Skip();
            return known;
        }

        var problems = context.Problems.Count;
        var value = read(ref reader, context);
        if (value is not null && reader.BytesConsumed == start + end && context.Problems.Count == problems && !context.IsRejected) Enter(text, hash, value);
        return value;
    }

    private T? Find(ReadOnlySpan<byte> text, uint hash)
    {
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref _slots[unchecked(hash + probe) % (uint)_slots.Length];
            if (slot.Value is null) return null;
            if (slot.Hash == hash && text.SequenceEqual(slot.Text)) return slot.Value;
        }

        return null;
    }

    private void Enter(ReadOnlySpan<byte> text, uint hash, T value)
    {
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref _slots[unchecked(hash + probe) % (uint)_slots.Length];
            if (slot.Value is not null) continue;
            slot = (hash, text.ToArray(), value);
            if (++_count * 2 > _slots.Length && _slots.Length < MostSlots) Grow();
            return;
        }
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (uint, byte[], T)[old.Length * 4];
        foreach (var entry in old)
        {
            for (uint probe = 0; entry.Value is not null && probe < MostProbes; probe++)
            {
                ref var slot = ref _slots[unchecked(entry.Hash + probe) % (uint)_slots.Length];
                if (slot.Value is not null) continue;
                slot = entry;
                break;
            }
        }
    }
}
