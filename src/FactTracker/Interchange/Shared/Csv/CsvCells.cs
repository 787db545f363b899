using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace FactTracker.Interchange;

/// <summary>
/// The cells of a sound record of separated values as UTF-8, without strings. They are valid until the next record is parsed.
/// </summary>
/// <param name="separator">The separator between fields.</param>
/// <param name="longest">The largest number of bytes in a field.</param>
internal sealed class CsvCells(byte separator, int longest)
{
    private const int MostCells = 1 << 10; // Records with more are rare.
    private readonly List<ReadOnlyMemory<byte>> _cells = [];
    private readonly List<int> _offsets = [];
    private readonly ArrayBufferWriter<byte> _unescaped = new();

    /// <summary>The texts of the cells, without quotes.</summary>
    public ReadOnlySpan<ReadOnlyMemory<byte>> Cells => CollectionsMarshal.AsSpan(_cells);

    /// <summary>Returns the offset of a cell in the record.</summary>
    public int OffsetOf(int cell) => _offsets[cell];

    /// <summary>Parses a record, given without its line end.</summary>
    /// <returns>Whether it is sound. A record with any fault, and one that is unusually long, has to be read by
    /// <see cref="CsvReader"/>.</returns>
    public bool TryParse(ReadOnlyMemory<byte> record)
    {
        _cells.Clear();
        _offsets.Clear();
        _unescaped.ResetWrittenCount();
        var text = record.Span;
        if (!Ascii.IsValid(text) && !Utf8.IsValid(text)) return false;

        // What is unescaped is shorter than the record, so the memory that cells are in is not replaced.
        _unescaped.GetSpan(record.Length + 1);
        for (var at = 0; ; at++)
        {
            if (_cells.Count == MostCells) return false;
            _offsets.Add(at);
            if (at < text.Length && text[at] == '"' ? !TryTakeQuoted(record, ref at) : !TryTakePlain(record, ref at)) return false;
            if (at - _offsets[^1] > longest && LengthAt(text, at) > longest) return false;
            if (at == text.Length) return true;
            if (text[at] != separator) return false;
        }
    }

    // The length of the last field between its quotes, with its escapes.
    private int LengthAt(ReadOnlySpan<byte> text, int end) => text[_offsets[^1]] == '"' ? end - _offsets[^1] - 2 : end - _offsets[^1];

    private bool TryTakePlain(ReadOnlyMemory<byte> record, ref int at)
    {
        var text = record.Span[at..];
        var length = text.IndexOf(separator);
        if (length < 0) length = text.Length;
        if (text[..length].Contains((byte)'"')) return false;
        _cells.Add(record.Slice(at, length));
        at += length;
        return true;
    }

    private bool TryTakeQuoted(ReadOnlyMemory<byte> record, ref int at)
    {
        var text = record.Span;
        var start = ++at;
        var unescaped = _unescaped.WrittenCount;
        while (true)
        {
            var quote = text[at..].IndexOf((byte)'"');
            if (quote < 0) return false;
            at += quote + 1;
            if (at == text.Length || text[at] != '"') break;
            _unescaped.Write(text[start..at]);
            start = ++at;
        }

        if (_unescaped.WrittenCount == unescaped)
        {
            _cells.Add(record[start..(at - 1)]);
            return true;
        }

        _unescaped.Write(text[start..(at - 1)]);
        _cells.Add(_unescaped.WrittenMemory[unescaped..]);
        return true;
    }
}
