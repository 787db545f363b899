using System.Buffers;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>Writes separated values (RFC 4180), a record at a time.</summary>
/// <param name="output">Where to.</param>
/// <param name="separator">What stands between fields.</param>
/// <param name="quotesAll">Whether every field stands in quotes, or only those that have to.</param>
/// <param name="lineEnd">What ends a record: LF or CR LF.</param>
internal sealed class CsvWriter(IBufferWriter<byte> output, char separator = ',', bool quotesAll = false, string lineEnd = "\r\n")
{
    private readonly SearchValues<char> _quoted = SearchValues.Create([separator, '"', '\r', '\n', '\uFEFF']); // The last would be a byte order mark.

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

    // An empty field at the start is quoted, so that a record of one is no empty line.
    private void Append(StringBuilder record, string field)
    {
        if (!quotesAll && (field.Length > 0 || record.Length > 0) && !field.AsSpan().ContainsAny(_quoted)) record.Append(field);
        else record.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
