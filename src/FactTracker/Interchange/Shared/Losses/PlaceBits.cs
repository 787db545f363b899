namespace FactTracker.Interchange;

/// <summary>A set of places in a list, one bit for each place up to the last.</summary>
internal sealed class PlaceBits
{
    private const int BitsPerWord = 64;
    private ulong[] _words = [];

    /// <summary>Whether a place is in the set.</summary>
    public bool Contains(int place) =>
        place / BitsPerWord is var word && word < _words.Length && (_words[word] & (1UL << (place % BitsPerWord))) != 0;

    /// <summary>Adds a place; returns false when it was added before.</summary>
    public bool Add(int place)
    {
        if (Contains(place)) return false;
        var word = place / BitsPerWord;
        if (word >= _words.Length) Array.Resize(ref _words, Math.Max(word + 1, 2 * _words.Length));
        _words[word] |= 1UL << (place % BitsPerWord);
        return true;
    }

    /// <summary>Returns a copy, to which nothing is added when something is to the original.</summary>
    public PlaceBits Copy() => new() { _words = [.. _words] };
}
