using Parquet;
using Parquet.Schema;

namespace FactTracker.Parquet;

/// <summary>A column of lists of texts.</summary>
internal sealed class ListColumn(ListField list, DataField element, MemoryMeter meter) : Column(list)
{
    // What a level of definition says of a nested list, in the terms of the format: there is an empty one, or an element.
    private const int EmptyList = 1;
    private const int Element = 3;

    private readonly PooledList<int> _ends = new(meter); // By row: where its levels end.
    private readonly PooledList<ReadOnlyMemory<char>> _values = new(meter);
    private readonly PooledList<int> _definitions = new(meter);
    private readonly PooledList<int> _repetitions = new(meter);
    private readonly KeptTexts _texts = new(repeats: true, meter);

    public override int Count => _ends.Count;

    public override bool Repeats => _texts.Repeat;

    public override string Path => element.Path.ToString();

    public void Add(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            _values.Add(_texts.Keep(texts[i], _values.Count));
            _definitions.Add(Element);
            _repetitions.Add(i == 0 ? 0 : 1);
        }

        if (texts.Count == 0)
        {
            _definitions.Add(EmptyList);
            _repetitions.Add(0);
        }

        _ends.Add(_definitions.Count);
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, int start, int count, CancellationToken cancellationToken)
    {
        var (first, length) = LevelsOf(start, count);
        return group.WriteAllPartsAsync(
            element, ValuesOf(first, length), _definitions.Range(first, length), _repetitions.Range(first, length), cancellationToken);
    }

    public override bool OrdersAgree(int start, int count)
    {
        if (!_texts.MayDifferInOrder) return true;
        var (first, length) = LevelsOf(start, count);
        return TextOrder.Agree(ValuesOf(first, length).Span);
    }

    public override void Clear()
    {
        _ends.Clear();
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
        _texts.Clear();
    }

    private (int First, int Length) LevelsOf(int start, int count)
    {
        if (count == 0) return (0, 0);
        var first = start == 0 ? 0 : _ends[start - 1];
        return (first, _ends[start + count - 1] - first);
    }

    private ReadOnlyMemory<ReadOnlyMemory<char>> ValuesOf(int first, int length) => _values.Range(
        _definitions.Range(0, first).Span.Count(Element), _definitions.Range(first, length).Span.Count(Element));
}
