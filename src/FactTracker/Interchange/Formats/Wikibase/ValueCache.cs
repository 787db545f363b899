using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Gives one value for equal texts of values, such as the entity or the day that a thousand statements name, and spares reading them. Of fixed size:
/// a later text takes the place of an earlier one.
/// </summary>
internal sealed class ValueCache
{
    private const int LongestKept = 512;
    private const int Slots = 1 << 15;
    private readonly (uint Hash, KnownValue? Value)[] _slots = new (uint, KnownValue?)[Slots];

    /// <summary>The value that a text begins with, or null when it has not been met.</summary>
    public KnownValue? FindAt(ReadOnlySpan<byte> text)
    {
        var length = LengthOf(text);
        if (length == 0) return null;
        var hash = Utf8Hash.Of(text[..length]);
        var slot = _slots[hash % Slots];
        return slot.Hash == hash && slot.Value is { } known && text[..length].SequenceEqual(known.Text) ? known : null;
    }

    public void Enter(ReadOnlySpan<byte> text, string type, string? dataType, ClaimValue value)
    {
        if (LengthOf(text) != text.Length) return;
        var hash = Utf8Hash.Of(text);
        _slots[hash % Slots] = (hash, new KnownValue(text.ToArray(), type, dataType, value));
    }

    // An object in an object, or a brace in a string, ends elsewhere; such values are seldom, and read each time.
    private static int LengthOf(ReadOnlySpan<byte> text) => text[..Math.Min(text.Length, LongestKept)].IndexOf((byte)'}') + 1;
}
