namespace FactTracker.History;

/// <summary>The parts of one side's list, each with the part before the changes that it is.</summary>
internal sealed class SideMatch<TPart>
    where TPart : class
{
    private const int None = -1;
    private readonly ValueList<TPart> _before;
    private readonly int[] _ofBefore;
    private readonly bool[] _isMatched;

    public SideMatch(ValueList<TPart> before, ValueList<TPart> parts)
    {
        _before = before;
        Parts = parts;
        _ofBefore = new int[before.Count];
        _isMatched = new bool[parts.Count];
        Array.Fill(_ofBefore, None);
        Match(part => part);
        Match(PartKeys.Of);
    }

    public ValueList<TPart> Parts { get; }

    /// <summary>Returns the index of what a part before the changes has become, or -1.</summary>
    public int IndexOf(int before) => _ofBefore[before];

    /// <summary>Returns the indexes of the parts that were not there before.</summary>
    public IEnumerable<int> Unmatched() => Enumerable.Range(0, Parts.Count).Where(index => !_isMatched[index]);

    /// <summary>
    /// Returns what a part before may have become, by the looser key, if each of the two is the only one left over with that key: a
    /// citation whose page was corrected.
    /// </summary>
    /// <param name="taken">The parts that are left out, as the other side has them too.</param>
    public Dictionary<int, int> LeftOver(IReadOnlySet<int> taken)
    {
        var old = Only(Open(), index => PartKeys.Loosely(_before[index]));
        var left = new Dictionary<int, int>();
        foreach (var (key, index) in Only(Unmatched().Where(index => !taken.Contains(index)), index => PartKeys.Loosely(Parts[index])))
        {
            if (index >= 0 && old.GetValueOrDefault(key, None) is >= 0 and var found) left.Add(found, index);
        }

        return left;
    }

    /// <summary>Matches a part with what it was before.</summary>
    public void Set(int before, int index)
    {
        _ofBefore[before] = index;
        _isMatched[index] = true;
    }

    private void Match(Func<TPart, object> key)
    {
        var open = new Dictionary<object, Queue<int>>();
        foreach (var index in Open())
        {
            if (!open.TryGetValue(key(_before[index]), out var queue)) open.Add(key(_before[index]), queue = new Queue<int>());
            queue.Enqueue(index);
        }

        foreach (var index in Unmatched())
        {
            if (open.TryGetValue(key(Parts[index]), out var queue) && queue.TryDequeue(out var found)) Set(found, index);
        }
    }

    private IEnumerable<int> Open() => Enumerable.Range(0, _before.Count).Where(index => _ofBefore[index] == None);

    // The index with each key, or -1 where several have it.
    private static Dictionary<object, int> Only(IEnumerable<int> indexes, Func<int, object?> key)
    {
        var only = new Dictionary<object, int>();
        foreach (var index in indexes)
        {
            if (key(index) is { } known && !only.TryAdd(known, index)) only[known] = None;
        }

        return only;
    }
}
