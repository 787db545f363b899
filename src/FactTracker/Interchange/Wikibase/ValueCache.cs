using FactTracker.Serialization.Parsing;

namespace FactTracker.Interchange.Wikibase;

/// <summary>
/// Gives one value for equal texts of values, such as the entity or the day that a thousand statements name. Of fixed size: a later text takes the
/// place of an earlier one.
/// </summary>
internal sealed class ValueCache
{
    private const int LongestKept = 512;
    private const int Slots = 1 << 15;
    private readonly (uint Hash, byte[] Text, string Type, string? DataType, ClaimValue Value)[] _slots = new (uint, byte[], string, string?, ClaimValue)[Slots];

    public ClaimValue? Find(ReadOnlySpan<byte> text, string type, string? dataType)
    {
        var hash = HashOf(text, dataType);
        ref var slot = ref _slots[hash % Slots];
        return slot.Value is not null && slot.Hash == hash && text.SequenceEqual(slot.Text) && slot.Type == type && slot.DataType == dataType ? slot.Value : null;
    }

    public void Enter(ReadOnlySpan<byte> text, string type, string? dataType, ClaimValue value)
    {
        if (text.Length > LongestKept) return;
        var hash = HashOf(text, dataType);
        _slots[hash % Slots] = (hash, text.ToArray(), type, dataType, value);
    }

    private static uint HashOf(ReadOnlySpan<byte> text, string? dataType) => unchecked(Utf8Hash.Of(text) + (uint)(dataType?.Length ?? 0));
}
