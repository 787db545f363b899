using Parquet;
using Parquet.Schema;

namespace FactTracker.Parquet;

/// <summary>A column of numbers, flags or times.</summary>
/// <typeparam name="T">The type of a cell.</typeparam>
internal sealed class NumberColumn<T>(DataField field, MemoryMeter meter) : Column(field)
    where T : struct
{
    private readonly DataField _field = field;
    private readonly Cells<T> _cells = new(meter);

    public override int Count => _cells.Count;

    public void Add(T? value)
    {
        if (value is { } present) _cells.Add(present);
        else _cells.AddNone();
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, int start, int count, CancellationToken cancellationToken)
    {
        var (values, levels) = _cells.Rows(start, count);
        return group.WriteAllPartsAsync(_field, values, levels, null, cancellationToken);
    }

    public override void Clear() => _cells.Clear();
}
