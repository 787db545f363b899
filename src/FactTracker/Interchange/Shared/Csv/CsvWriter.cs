using System.Buffers;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>Writes separated values (RFC 4180), a record at a time.</summary>
/// <param name="output">The buffer to write to.</param>
/// <param name="separator">The separator between fields.</param>
/// <param name="quotesAll">Whether to quote every field, or only those that need it.</param>
/// <param name="lineEnd">The end of each record: LF or CR LF.</param>
internal sealed class CsvWriter(IBufferWriter<byte> output, char separator = ',', bool quotesAll = false, string lineEnd = "\r\n")
{
    // The first would be a byte order mark.
    private readonly SearchValues<char> _quoted = SearchValues.Create(['\uFEFF', separator, '"', .. LineBreaks.All]);

    public void Write(IEnumerable<string> fields)
    {
        var record = new StringBuilder();
        foreach (var field in fields)
        {
            if (record.Length > 0) record.Append(separator);
            Append(record, field);
        }

        record.Append(lineEnd);
        Encoding.UTF8.GetBytes(record.ToString(), output);
    }

    // An empty first field is quoted, so that a record with one field is not an empty line.
    private void Append(StringBuilder record, string field)
    {
        if (!quotesAll && (field.Length > 0 || record.Length > 0) && !field.AsSpan().ContainsAny(_quoted)) record.Append(field);
        else record.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
