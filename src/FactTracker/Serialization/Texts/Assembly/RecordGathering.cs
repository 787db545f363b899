namespace FactTracker.Serialization;

/// <summary>The records of one list as they are read: each with its place, and what has to be kept of those that could not be read.</summary>
internal sealed class RecordGathering<TRecord>
{
    private readonly List<(long Offset, RawJson Json)> _lost = [];
    private readonly HashSet<int> _dropped = [];

    public List<TRecord> Records { get; } = [];

    /// <summary>Where each record stands in the text.</summary>
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

    /// <summary>Takes over what was gathered elsewhere.</summary>
    public void Append(RecordGathering<TRecord> others)
    {
        Records.AddRange(others.Records);
        Places.AddRange(others.Places);
        IdHashes.AddRange(others.IdHashes);
        _lost.AddRange(others._lost);
    }

    /// <summary>Makes room for so many more.</summary>
    public void Expect(int more)
    {
        Records.EnsureCapacity(Count + more);
        Places.EnsureCapacity(Count + more);
        IdHashes.EnsureCapacity(Count + more);
    }

    /// <summary>Keeps what stood in the place of a record.</summary>
    public void Keep(RecordPlace place, RawJson lost) => _lost.Add((place.Offset, lost));

    /// <summary>Gives a record up once all are read, and keeps what stood in its place.</summary>
    public void Drop(int number, RawJson? lost)
    {
        _dropped.Add(number);
        if (lost is { } kept) Keep(Places[number], kept);
    }

    /// <summary>What could not be read, in the order of the text.</summary>
    public IReadOnlyList<RawJson> Lost() => [.. _lost.OrderBy(lost => lost.Offset).Select(lost => lost.Json)];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Records.Clear();
        Places.Clear();
        IdHashes.Clear();
        _lost.Clear();
        _dropped.Clear();
    }

    /// <summary>Takes out the records that were given up.</summary>
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
