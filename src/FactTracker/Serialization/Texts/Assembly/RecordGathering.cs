namespace FactTracker.Serialization;

/// <summary>Collects the records of one list with their places, and the JSON to keep of records that could not be read.</summary>
internal sealed class RecordGathering<TRecord>
{
    private readonly List<(long Offset, RawJson Json)> _lost = [];
    private readonly HashSet<int> _dropped = [];

    public List<TRecord> Records { get; } = [];

    /// <summary>The place of each record in the text.</summary>
    public List<RecordPlace> Places { get; } = [];

    /// <summary>The hash of each record's id.</summary>
    public List<uint> IdHashes { get; } = [];

    public int Count => Records.Count;

    public void Add(TRecord record, RecordPlace place, uint idHash)
    {
        Records.Add(record);
        Places.Add(place);
        IdHashes.Add(idHash);
    }

    /// <summary>Appends what another instance has collected.</summary>
    public void Append(RecordGathering<TRecord> others)
    {
        Records.AddRange(others.Records);
        Places.AddRange(others.Places);
        IdHashes.AddRange(others.IdHashes);
        _lost.AddRange(others._lost);
    }

    /// <summary>Reserves capacity for a number of further records.</summary>
    public void Expect(int more)
    {
        Records.EnsureCapacity(Count + more);
        Places.EnsureCapacity(Count + more);
        IdHashes.EnsureCapacity(Count + more);
    }

    /// <summary>Keeps the JSON of a record that could not be read.</summary>
    public void Keep(RecordPlace place, RawJson lost) => _lost.Add((place.Offset, lost));

    /// <summary>Drops a record after all are read, and keeps its JSON.</summary>
    public void Drop(int number, RawJson? lost)
    {
        _dropped.Add(number);
        if (lost is { } kept) Keep(Places[number], kept);
    }

    /// <summary>Returns the JSON of the records that could not be read, in the order of the text.</summary>
    public IReadOnlyList<RawJson> Lost() => [.. _lost.OrderBy(lost => lost.Offset).Select(lost => lost.Json)];

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        Records.Clear();
        Places.Clear();
        IdHashes.Clear();
        _lost.Clear();
        _dropped.Clear();
    }

    /// <summary>Removes the dropped records.</summary>
    public void Close()
    {
        if (_dropped.Count == 0) return;
        var number = 0;
        Records.RemoveAll(_ => _dropped.Contains(number++));
        number = 0;
        Places.RemoveAll(_ => _dropped.Contains(number++));
        _dropped.Clear();
    }
}
