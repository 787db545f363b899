using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Returns the same value for equal texts of values, such as an entity or a day that a thousand statements use, without reading them again.
/// The cache has a fixed size: a later text replaces an earlier one.
/// </summary>
internal sealed class ValueCache
{
    private const int LongestKept = 512;
    private const int MostSlots = 1 << 15;
    private (uint Hash, KnownValue? Value)[] _slots = new (uint, KnownValue?)[1 << 6];
    private int _entered;

    /// <summary>Returns the value at the beginning of a text, or null when it was not seen before.</summary>
    public KnownValue? FindAt(ReadOnlySpan<byte> text)
    {
        var length = LengthOf(text);
        if (length == 0) return null;
        var hash = Utf8Hash.Of(text[..length]);
        var slot = _slots[hash & (uint)(_slots.Length - 1)];
        return slot.Hash == hash && slot.Value is { } known && text[..length].SequenceEqual(known.Text) ? known : null;
    }

    public void Enter(ReadOnlySpan<byte> text, string type, string? dataType, ClaimValue value)
    {
        if (LengthOf(text) != text.Length) return;
        if (_entered++ == _slots.Length && _slots.Length < MostSlots) Grow();
        var hash = Utf8Hash.Of(text);
        _slots[hash & (uint)(_slots.Length - 1)] = (hash, new KnownValue(text.ToArray(), type, dataType, value));
    }

    // A single entity has few values; a dump soon has the largest cache.
    private void Grow()
    {
        var slots = new (uint Hash, KnownValue? Value)[_slots.Length * 8];
        foreach (var slot in _slots)
        {
            if (slot.Value is not null) slots[slot.Hash & (uint)(slots.Length - 1)] = slot;
        }

        (_slots, _entered) = (slots, 0);
    }

    // An object with an object, or a string with a brace, ends elsewhere; such values are rare and are not cached.
    private static int LengthOf(ReadOnlySpan<byte> text) => text[..Math.Min(text.Length, LongestKept)].IndexOf((byte)'}') + 1;
}
