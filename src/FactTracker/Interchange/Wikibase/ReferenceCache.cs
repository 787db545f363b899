using FactTracker.Serialization.Parsing;

namespace FactTracker.Interchange.Wikibase;

/// <summary>Gives one source for equal texts of references. Of fixed size: a later text takes the place of an earlier one.</summary>
internal sealed class ReferenceCache
{
    private const int LongestKept = 4096;
    private const int Slots = 1 << 13;
    private readonly (uint Hash, KnownReference Reference)[] _slots = new (uint, KnownReference)[Slots];

    public KnownReference? Find(ReadOnlySpan<byte> text)
    {
        var hash = Utf8Hash.Of(text);
        ref var slot = ref _slots[hash % Slots];
        return slot.Reference is not null && slot.Hash == hash && text.SequenceEqual(slot.Reference.Text) ? slot.Reference : null;
    }

    public void Enter(KnownReference reference)
    {
        if (reference.Text.Length > LongestKept) return;
        var hash = Utf8Hash.Of(reference.Text);
        _slots[hash % Slots] = (hash, reference);
    }
}
