using System.Buffers;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>Writes separated values (RFC 4180), a field at a time or a record at a time.</summary>
/// <param name="output">The buffer to write to.</param>
/// <param name="separator">The separator between fields.</param>
/// <param name="quotesAll">Whether to quote every field, or only those that need it.</param>
/// <param name="lineEnd">The end of each record: LF or CR LF.</param>
internal sealed class CsvWriter(IBufferWriter<byte> output, char separator = ',', bool quotesAll = false, string lineEnd = "\r\n")
{
    // The first would be a byte order mark.
    private readonly SearchValues<char> _quoted = SearchValues.Create(['\uFEFF', separator, '"', .. LineBreaks.All]);
    private readonly SearchValues<byte> _perhapsQuoted = SearchValues.Create(
        [.. Encoding.UTF8.GetBytes($"{separator}\uFEFF\"{LineBreaks.All}").Where(value => value is < 0x80 or >= 0xC0)]);
    private readonly byte[] _end = Encoding.UTF8.GetBytes(lineEnd);
    private bool _isBegun;

    /// <summary>Writes a record.</summary>
    public void Write(IEnumerable<string> fields)
    {
        foreach (var field in fields) WriteField(field);
        EndRecord();
    }

    /// <summary>Writes the next field of the record. An empty first field is quoted, so that a record with one field is not an empty
    /// line.</summary>
    public void WriteField(ReadOnlySpan<char> field)
    {
        var needsQuotes = quotesAll || (field.IsEmpty && !_isBegun) || field.ContainsAny(_quoted);
        if (_isBegun) Write([separator]);
        _isBegun = true;
        if (!needsQuotes)
        {
            Write(field);
            return;
        }

        Write("\"");
        for (var quote = field.IndexOf('"'); quote >= 0; quote = field.IndexOf('"'))
        {
            Write(field[..(quote + 1)]);
            Write("\"");
            field = field[(quote + 1)..];
        }

        Write(field);
        Write("\"");
    }

    /// <summary>Writes the next field of the record, given in UTF-8.</summary>
    public void WriteField(ReadOnlySpan<byte> field)
    {
        var needsQuotes = quotesAll || (field.IsEmpty && !_isBegun) || NeedsQuotes(field);
        if (_isBegun) Write([separator]);
        _isBegun = true;
        if (!needsQuotes)
        {
            output.Write(field);
            return;
        }

        output.Write("\""u8);
        for (var quote = field.IndexOf((byte)'"'); quote >= 0; quote = field.IndexOf((byte)'"'))
        {
            output.Write(field[..(quote + 1)]);
            output.Write("\""u8);
            field = field[(quote + 1)..];
        }

        output.Write(field);
        output.Write("\""u8);
    }

    /// <summary>Writes the next field of the record, given in UTF-8, which is known to need no quotes.</summary>
    public void WritePlain(ReadOnlySpan<byte> field)
    {
        if (!_isBegun && field.IsEmpty)
        {
            WriteField(field);
            return;
        }

        var free = output.GetSpan(field.Length + 1);
        var start = _isBegun ? 1 : 0;
        if (_isBegun) free[0] = (byte)separator;
        field.CopyTo(free[start..]);
        output.Advance(start + field.Length);
        _isBegun = true;
    }

    /// <summary>Ends the record.</summary>
    public void EndRecord()
    {
        output.Write(_end);
        _isBegun = false;
    }

    // A byte beyond ASCII begins many characters, one of which may need quotes.
    private bool NeedsQuotes(ReadOnlySpan<byte> field) => field.IndexOfAny(_perhapsQuoted) is >= 0 and var at
        && (Ascii.IsValid(field[at]) || Encoding.UTF8.GetString(field[at..]).AsSpan().ContainsAny(_quoted));

    private void Write(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);
}
