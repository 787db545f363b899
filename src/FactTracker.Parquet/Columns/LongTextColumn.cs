using System.Text;
using Parquet;
using Parquet.Schema;

namespace FactTracker.Parquet;

/// <summary>
/// A column of texts for people and of JSON, kept and written as UTF-8. It has no least and greatest text, which would be as long as the
/// texts are and which no question is about.
/// </summary>
/// <remarks>
/// The writer of files takes bytes only for a field of bytes. So the texts are handed to it with such a field of the same name, while the
/// schema of the file says that they are texts.
/// </remarks>
internal sealed class LongTextColumn : Column
{
    private readonly DataField _bytes;
    private readonly Cells<ReadOnlyMemory<byte>> _cells;
    private readonly TextBlocks<byte> _blocks;

    public LongTextColumn(string name, MemoryMeter meter)
        : base(new DataField(name, typeof(string), isNullable: true))
    {
        _bytes = new DataField(name, typeof(byte[]), isNullable: true);
        _ = new ParquetSchema(_bytes); // A field is written only when it is part of a schema.
        (_cells, _blocks) = (new(meter), new(meter));
    }

    public override int Count => _cells.Count;

    public void Add(string? text)
    {
        if (text is null)
        {
            _cells.AddNone();
            return;
        }

        var free = _blocks.Free(Encoding.UTF8.GetMaxByteCount(text.Length));
        _cells.Add(_blocks.Take(Encoding.UTF8.GetBytes(text, free)));
    }

    /// <summary>Adds a text that is given in UTF-8.</summary>
    public void AddUtf8(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(_blocks.Free(utf8.Length));
        _cells.Add(_blocks.Take(utf8.Length));
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, int start, int count, CancellationToken cancellationToken)
    {
        var (values, levels) = _cells.Rows(start, count);
        return group.WriteAllPartsAsync(_bytes, values, levels, null, cancellationToken);
    }

    public override void Clear()
    {
        _cells.Clear();
        _blocks.Clear();
    }
}
