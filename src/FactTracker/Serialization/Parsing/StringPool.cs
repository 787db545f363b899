using System.Text;
using System.Text.Unicode;

namespace FactTracker.Serialization.Parsing;

/// <summary>Gives one string, and one value made of it, for equal runs of UTF-8, so that what repeats in a set is held once.</summary>
/// <remarks>
/// Hashed by content with open addressing. A look-up gives up after a few slots, so that names made to collide cost no more than not being
/// shared, and the table stops growing at a fixed size, so that a file without repetition costs little.
/// </remarks>
internal sealed class StringPool
{
    private const int LongestShared = 128; // Longer texts hardly repeat.
    private const int MostProbes = 8;
    private const int MostSlots = 1 << 17;
    private PooledText?[] _slots = new PooledText?[1 << 10];
    private int _count;

    /// <summary>The shared text for a run of UTF-8, or null when the run is too long to share or not sound.</summary>
    public PooledText? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShared) return null;
        var hash = Utf8Hash.Of(utf8);
        var mask = (uint)_slots.Length - 1;
        for (uint probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref _slots[unchecked(hash + probe) & mask];
            if (slot is null)
            {
                if (!Utf8.IsValid(utf8)) return null;
                var text = new PooledText(utf8.ToArray(), hash, Encoding.UTF8.GetString(utf8));
                if (_count >= MostSlots / 2) return text;
                slot = text;
                if (++_count * 2 > _slots.Length) Grow();
                return text;
            }

            if (slot.Hash == hash && utf8.SequenceEqual(slot.Utf8)) return slot;
        }

        return !Utf8.IsValid(utf8) ? null : new PooledText([], hash, Encoding.UTF8.GetString(utf8));
    }

    private void Grow()
    {
        var old = _slots;
        if (old.Length >= MostSlots) return;
        _slots = new PooledText?[old.Length * 4];
        var mask = (uint)_slots.Length - 1;
        foreach (var text in old)
        {
            if (text is null) continue;
            for (uint probe = 0; probe < MostProbes; probe++)
            {
                ref var slot = ref _slots[unchecked(text.Hash + probe) & mask];
                if (slot is not null) continue;
                slot = text;
                break;
            }
        }
    }
}
