using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Gives one source for equal texts of references, and spares reading them: a text is found by what it begins with, where its hash stands. Of fixed
/// size: a later text takes the place of an earlier one.
/// </summary>
internal sealed class ReferenceCache
{
    private const int Beginning = 128; // Up to the hash of the first snak, where the reference's own stands behind; one that is shorter than that says little.
    private const int LongestKept = 4096;
    private const int Slots = 1 << 13;
    private readonly KnownReference?[] _slots = new KnownReference?[Slots];

    /// <summary>The reference that a text begins with, or null when it has not been met.</summary>
    public KnownReference? FindAt(ReadOnlySpan<byte> text) =>
        text.Length >= Beginning && SlotOf(text) is { } known && text.StartsWith(known.Text) ? known : null;

    public void Enter(KnownReference reference)
    {
        if (reference.Text.Length is >= Beginning and <= LongestKept) SlotOf(reference.Text) = reference;
    }

    private ref KnownReference? SlotOf(ReadOnlySpan<byte> text) => ref _slots[Utf8Hash.Of(text[..Beginning]) % Slots];
}
