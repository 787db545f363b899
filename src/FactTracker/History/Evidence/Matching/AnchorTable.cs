namespace FactTracker.History;

/// <summary>Where the words of quotes, and two and three of them in a row, stand in a copy.</summary>
/// <remarks>
/// The quotes are entered first, then the copy is read once: so the table grows with the quotes, and the copy may be large. Of words that
/// are frequent only the first places are kept, and all are counted.
/// </remarks>
internal sealed class AnchorTable
{
    private const int FilterBits = 22; // Half a megabyte, which stays in the cache of the processor.
    private readonly Dictionary<ulong, int> _slots = [];
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly bool[] _hasSize = new bool[Shingle.Longest + 1];
    private readonly List<int> _counts = [];
    private readonly List<List<int>> _places = [];

    /// <summary>The most places kept of one slot.</summary>
    public const int MostPlaces = 256;

    /// <summary>Returns the slot of words in a row, which is entered if it is new.</summary>
    public int Enter(ReadOnlySpan<ulong> words)
    {
        _hasSize[words.Length] = true;
        var hash = Shingle.Of(words);
        if (_slots.TryGetValue(hash, out var slot)) return slot;
        slot = _counts.Count;
        _slots.Add(hash, slot);
        _counts.Add(0);
        _places.Add([]);
        _filter[hash >> (64 - FilterBits + 6)] |= 1ul << (int)((hash >> (64 - FilterBits)) & 63);
        return slot;
    }

    /// <summary>Reads a copy.</summary>
    public void Read(ReadOnlySpan<ulong> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var size = 1; size <= Shingle.Longest && i + size <= words.Length; size++)
            {
                if (!_hasSize[size]) continue;
                var hash = Shingle.Of(words.Slice(i, size));
                if ((_filter[hash >> (64 - FilterBits + 6)] >> (int)((hash >> (64 - FilterBits)) & 63) & 1) == 0) continue;
                if (!_slots.TryGetValue(hash, out var slot)) continue;
                _counts[slot]++;
                if (_places[slot].Count < MostPlaces) _places[slot].Add(i);
            }
        }
    }

    /// <summary>How often the words of a slot stand in the copy.</summary>
    public int CountOf(int slot) => _counts[slot];

    /// <summary>The first places of the words of a slot, in order.</summary>
    public List<int> PlacesOf(int slot) => _places[slot];
}
