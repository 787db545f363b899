namespace FactTracker.Parquet;

/// <summary>The cells of a column as files hold them: the values that there are, and of each row whether it has one.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class Cells<T>(MemoryMeter meter)
{
    private readonly PooledList<T> _values = new(meter);
    private readonly PooledList<int> _levels = new(meter); // By row, once there are both rows with a value and rows without one.
    private bool _areMixed;

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The number of values.</summary>
    public int Values => _values.Count;

    public void Add(T value)
    {
        if (_areMixed || Values < Count) AddLevel(Levels.Present);
        _values.Add(value);
        Count++;
    }

    public void AddNone()
    {
        if (Values > 0) AddLevel(Levels.None);
        Count++;
    }

    /// <summary>Returns the values and the levels of some rows.</summary>
    public (ReadOnlyMemory<T> Values, ReadOnlyMemory<int> Levels) Rows(int start, int count)
    {
        if (!_areMixed)
            return Values == 0 ? (default, Levels.Of(Levels.None, count)) : (_values.Range(start, count), Levels.Of(Levels.Present, count));
        var levels = _levels.Range(start, count);
        var first = _levels.Range(0, start).Span.Count(Levels.Present);
        return (_values.Range(first, levels.Span.Count(Levels.Present)), levels);
    }

    public void Clear()
    {
        _values.Clear();
        _levels.Clear();
        (Count, _areMixed) = (0, false);
    }

    private void AddLevel(int level)
    {
        if (!_areMixed)
        {
            var before = Values == 0 ? Levels.None : Levels.Present;
            for (var i = 0; i < Count; i++) _levels.Add(before);
            _areMixed = true;
        }

        _levels.Add(level);
    }
}
