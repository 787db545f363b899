using Parquet;
using Parquet.Schema;

namespace FactTracker.Parquet;

/// <summary>A column of texts by which engines look for rows.</summary>
internal sealed class TextColumn(DataField field, bool repeats, MemoryMeter meter) : Column(field)
{
    private readonly DataField _field = field;
    private readonly Cells<ReadOnlyMemory<char>> _cells = new(meter);
    private readonly KeptTexts _texts = new(repeats, meter);

    public override int Count => _cells.Count;

    public override bool Repeats => _texts.Repeat;

    public void Add(string? text)
    {
        if (text is null) _cells.AddNone();
        else _cells.Add(_texts.Keep(text, _cells.Values));
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, int start, int count, CancellationToken cancellationToken)
    {
        var (values, levels) = _cells.Rows(start, count);
        return group.WriteAllPartsAsync(_field, values, levels, null, cancellationToken);
    }

    public override bool OrdersAgree(int start, int count) =>
        !_texts.MayDifferInOrder || TextOrder.Agree(_cells.Rows(start, count).Values.Span);

    public override void Clear()
    {
        _cells.Clear();
        _texts.Clear();
    }
}
