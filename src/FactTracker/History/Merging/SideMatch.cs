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
            if (open.TryGetValue(key(Parts[index]), out var queue) && queue.TryDequeue(out var found))
                (_ofBefore[found], _isMatched[index]) = (index, true);
        }
    }

    private IEnumerable<int> Open() => Enumerable.Range(0, _before.Count).Where(index => _ofBefore[index] == None);
}
