namespace FactTracker.Reading;

/// <summary>
/// What was last read at a place of a sentence, so that rules which look at the same words do not read them again. It holds a few places and forgets the
/// rest, and whatever was read of the sentence before.
/// </summary>
internal sealed class Recall<T>(Passage passage)
{
    private const int Held = 16; // Rules look a few places ahead; a power of two.

    private readonly (int Sentence, int Place, int Variant, T Reading)[] _held = new (int, int, int, T)[Held];

    /// <summary>What was read at a place, in one of several ways; false when that is not known any more.</summary>
    public bool TryGet(int place, int variant, out T reading)
    {
        ref readonly var slot = ref _held[Slot(place, variant)];
        reading = slot.Reading;
        return slot.Sentence == passage.Sentence && slot.Place == place && slot.Variant == variant;
    }

    /// <summary>Keeps what was read, and returns it.</summary>
    public T Keep(int place, int variant, T reading)
    {
        _held[Slot(place, variant)] = (passage.Sentence, place, variant, reading);
        return reading;
    }

    private static int Slot(int place, int variant) => ((place << 1) ^ variant) & (Held - 1);
}
