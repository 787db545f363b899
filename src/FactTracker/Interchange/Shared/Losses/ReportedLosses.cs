namespace FactTracker.Interchange;

/// <summary>
/// Which losses of the records of one list were reported: those of the current record as they are, and of every other whether it has any.
/// </summary>
internal sealed class ReportedLosses
{
    private const int Many = 256; // Clearing a larger set for each record would take longer than creating one.
    private readonly PlaceBits _records = new();
    private HashSet<PackedLoss> _here = [];
    private readonly Dictionary<int, HashSet<PackedLoss>> _again = []; // Records with many losses that come again and again.
    private int _place = -1;

    /// <summary>The places of the records that were reported as a whole.</summary>
    public PlaceBits Whole { get; } = new();

    /// <summary>Makes a record the current one.</summary>
    /// <returns>Whether losses of it were reported when it was the current one before, and must be recalled.</returns>
    public bool MustRecall(int place)
    {
        if (place == _place) return false;
        _place = place;
        if (_again.TryGetValue(place, out var known))
        {
            _here = known;
            return false;
        }

        if (_here.Count > Many) _here = [];
        else _here.Clear();
        return _records.Contains(place);
    }

    /// <summary>Adds losses of the current record that were reported before.</summary>
    public void Recall(IEnumerable<PackedLoss> losses)
    {
        _here.UnionWith(losses);
        if (_here.Count > Many) _again.Add(_place, _here);
    }

    /// <summary>Adds a loss of the current record; returns false when it was reported before.</summary>
    public bool Add(PackedLoss loss, bool isWhole)
    {
        if (!_here.Add(loss)) return false;
        _records.Add(loss.Place);
        if (isWhole) Whole.Add(loss.Place);
        return true;
    }
}
