namespace FactTracker.Reading;

/// <summary>
/// A cache of the results at the last positions of a sentence, so that rules that look at the same words do not parse them again. It keeps
/// only a few positions, and nothing from an earlier sentence.
/// </summary>
internal sealed class Recall<T>(Passage passage)
{
    private const int Held = 32; // Rules look only a few positions ahead, with up to four variants. It must be a power of two.

    private readonly (int Sentence, int Place, int Variant, T Reading)[] _held = new (int, int, int, T)[Held];

    /// <summary>Gets the cached result at a position for one of several variants; returns false when it is not in the cache.</summary>
    public bool TryGet(int place, int variant, out T reading)
    {
        ref readonly var slot = ref _held[Slot(place, variant)];
        reading = slot.Reading;
        return slot.Sentence == passage.Sentence && slot.Place == place && slot.Variant == variant;
    }

    /// <summary>Caches a result and returns it.</summary>
    public T Keep(int place, int variant, T reading)
    {
        _held[Slot(place, variant)] = (passage.Sentence, place, variant, reading);
        return reading;
    }

    private static int Slot(int place, int variant) => ((place << 2) | variant) & (Held - 1);
}
