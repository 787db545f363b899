using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Returns the same source for equal texts of references, without reading them again. A text is found by its first bytes, which include its
/// hash. The cache has a fixed size: a later text replaces an earlier one.
/// </summary>
internal sealed class ReferenceCache
{
    // Reaches the hash of the first snak when the reference's own hash comes later; shorter references are rare.
    private const int Beginning = 128;
    private const int LongestKept = 4096;
    private const int Slots = 1 << 13;
    private readonly KnownReference?[] _slots = new KnownReference?[Slots];

    /// <summary>Returns the reference at the beginning of a text, or null when it was not seen before.</summary>
    public KnownReference? FindAt(ReadOnlySpan<byte> text) =>
        text.Length >= Beginning && SlotOf(text) is { } known && text.StartsWith(known.Text) ? known : null;

    public void Enter(KnownReference reference)
    {
        if (reference.Text.Length is >= Beginning and <= LongestKept) SlotOf(reference.Text) = reference;
    }

    private ref KnownReference? SlotOf(ReadOnlySpan<byte> text) => ref _slots[Utf8Hash.Of(text[..Beginning]) % Slots];
}
