using System.Runtime.CompilerServices;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// Reads separated values (RFC 4180) record by record from a stream. Quoted fields may hold separators, quotes and line ends; records end
/// in LF or CR LF. A record that breaks the grammar is returned with its faults, and reading continues with the next.
/// </summary>
internal static class CsvReader
{
    private const int MostFields = 16_384; // As many columns as a spreadsheet has.
    private const int MostScans = 4; // How often a record with mistaken quotes is scanned; after that, its lines are its records.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="input">The text in UTF-8; the stream stays open.</param>
    /// <param name="separator">The separator between fields: a comma, a semicolon, a tab.</param>
    /// <param name="options">The largest number of bytes in one record and in one field.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async IAsyncEnumerable<CsvRecord> ReadAsync(
        Stream input, byte separator, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in TextRecords.ReadAsync(input, new CsvEnds(separator), options.MaxBytes, cancellationToken)
            .ConfigureAwait(false))
        {
            foreach (var row in RecordsIn(record, separator, options)) yield return row;
        }
    }

    /// <summary>Returns the records that a text up to the likely end of a record contains: one, unless a quote in it is mistaken.</summary>
    /// <param name="record">The text.</param>
    /// <param name="separator">The separator between fields.</param>
    /// <param name="options">The largest number of bytes in one field.</param>
    public static IEnumerable<CsvRecord> RecordsIn(TextRecord record, byte separator, ReadingOptions options) =>
        record.IsTooLong ? [new CsvRecord(record, [], [])]
        : Sound(record, separator, options.MaxStringBytes) is { } sound ? [sound]
        : Records(record, separator, options.MaxStringBytes);

    // Where nothing is wrong, the record ends where it seems to end.
    private static CsvRecord? Sound(TextRecord record, byte separator, int longest)
    {
        var row = Parse(record.Line, WithoutReturn(record.Text), separator, longest);
        if (row.Faults.Count > 0) return null;
        return record.IsUnended ? row with { Source = row.Source with { IsUnended = true } } : row;
    }

    // A quote that is never closed would swallow the rest of the text. Its field therefore ends with its line, and the next line is parsed
    // again.
    private static IEnumerable<CsvRecord> Records(TextRecord record, byte separator, int longest)
    {
        var most = (long)MostScans * record.Text.Length;
        for (var (line, rest, scanned) = (record.Line, record.Text, 0L); ;)
        {
            var (row, end, length) = First(line, rest, separator, longest, isOneLine: scanned > most);
            var isLast = end < 0 || end + 1 == rest.Length;
            yield return end < 0 && record.IsUnended ? row with { Source = row.Source with { IsUnended = true } } : row;
            if (isLast) yield break;
            scanned += length;
            line += rest.Span[..end].Count((byte)'\n') + 1;
            rest = rest[(end + 1)..];
        }
    }

    // The first record of a text, the offset of the line feed that ends it, and the length that was scanned for it.
    private static (CsvRecord Row, int End, int Scanned) First(
        long line, ReadOnlyMemory<byte> text, byte separator, int longest, bool isOneLine)
    {
        var ends = new CsvEnds(separator);
        var end = isOneLine ? text.Span.IndexOf((byte)'\n') : ends.Find(text.Span);
        var scanned = end < 0 ? text.Length : end;
        if (end < 0 && ends.OpenedAt is { } opened && text.Span[opened..].IndexOf((byte)'\n') is >= 0 and var length)
            end = opened + length;
        var row = Parse(line, WithoutReturn(end < 0 ? text : text[..end]), separator, longest);
        if (isOneLine || MistakenQuote.LengthBefore(row, text.Span, separator) is not { } cut)
            return (row, end, scanned);
        return (Parse(line, WithoutReturn(text[..cut]), separator, longest), cut, scanned);
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> text) => text.Span.EndsWith("\r"u8) ? text[..^1] : text;

    /// <summary>Parses one record, given without its line end.</summary>
    public static CsvRecord Parse(long line, ReadOnlyMemory<byte> record, byte separator, int longest = int.MaxValue)
    {
        var fields = new List<CsvField>(Math.Min(record.Span.Count(separator) + 1, MostFields));
        var faults = new List<CsvFault>();
        var text = record.Span;
        var at = 0;
        while (true)
        {
            fields.Add(text[at..] is [(byte)'"', ..] ? Quoted(text, ref at, separator, longest, fields.Count, faults)
                : Plain(text, ref at, separator, longest, fields.Count, faults));
            if (at >= text.Length) break;
            at++; // The separator.
            if (fields.Count < MostFields) continue;
            faults.Add(new CsvFault(at, fields.Count, $"The record has more than {MostFields} fields; the rest is dropped."));
            break;
        }

        return new CsvRecord(new TextRecord(line, record, IsTooLong: false), fields, faults);
    }

    private static CsvField Plain(
        ReadOnlySpan<byte> text, scoped ref int at, byte separator, int longest, int field, List<CsvFault> faults)
    {
        var start = at;
        var length = text[start..].IndexOf(separator);
        at = length < 0 ? text.Length : start + length;
        var content = text[start..at];
        var quote = content.IndexOf((byte)'"');
        if (quote >= 0) faults.Add(new CsvFault(start + quote, field,
            "An unquoted field contains a quote; it is read as part of the text."));
        return new CsvField(Decode(content, longest, start, field, faults), start, IsQuoted: false);
    }

    private static CsvField Quoted(
        ReadOnlySpan<byte> text, scoped ref int at, byte separator, int longest, int field, List<CsvFault> faults)
    {
        var start = at;
        var end = EndOfQuoted(text, start + 1, out var escapes);
        at = Math.Min(end + 1, text.Length);
        if (end == text.Length) faults.Add(new CsvFault(
            start, field, "A quote is opened but never closed; the rest of the line is read as one field.", IsUnclosed: true));
        var content = text[(start + 1)..end];
        var behind = at < text.Length && text[at] != separator ? Behind(text, start, ref at, separator, field, faults) : default;
        if ((escapes > 0 || behind.Length > 0) && content.Length + behind.Length <= longest)
            content = Unescaped(content, escapes, behind);
        return new CsvField(Decode(content, longest, start, field, faults), start, IsQuoted: true);
    }

    // The offset of the closing quote, or the length of the text.
    private static int EndOfQuoted(ReadOnlySpan<byte> text, int start, out int escapes)
    {
        escapes = 0;
        for (var at = start; ; at += 2)
        {
            var quote = text[at..].IndexOf((byte)'"');
            if (quote < 0) return text.Length;
            at += quote;
            if (at + 1 >= text.Length || text[at + 1] != '"') return at;
            escapes++;
        }
    }

    private static byte[] Unescaped(ReadOnlySpan<byte> content, int escapes, ReadOnlySpan<byte> behind)
    {
        var plain = new byte[content.Length - escapes + behind.Length];
        var rest = plain.AsSpan();
        for (var quote = content.IndexOf((byte)'"'); quote >= 0; quote = content.IndexOf((byte)'"'))
        {
            content[..(quote + 1)].CopyTo(rest);
            rest = rest[(quote + 1)..];
            content = content[(quote + 2)..];
        }

        content.CopyTo(rest);
        behind.CopyTo(rest[content.Length..]);
        return plain;
    }

    // The text between the closing quote of a field and the next separator.
    private static ReadOnlySpan<byte> Behind(
        ReadOnlySpan<byte> text, int start, ref int at, byte separator, int field, List<CsvFault> faults)
    {
        faults.Add(text[start..at].Contains((byte)'\n')
            ? new CsvFault(
                start, field,
                "The quoted field spans several lines and has text after its closing quote; it is read up to the next separator. A quote " +
                "may be missing before.",
                IsMistaken: true)
            : new CsvFault(at, field, "There is text after the closing quote of the field; it is read as part of the field."));
        var length = text[at..].IndexOf(separator);
        var behind = length < 0 ? text[at..] : text.Slice(at, length);
        at += behind.Length;
        return behind;
    }

    private static string Decode(ReadOnlySpan<byte> content, int longest, int offset, int field, List<CsvFault> faults)
    {
        if (content.Length > longest)
        {
            faults.Add(new CsvFault(
                offset, field, $"The field has {content.Length} bytes, more than the {longest} allowed; it is read as empty.",
                IsTooLong: true));
            return "";
        }

        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new CsvFault(offset, field, "The text is not valid UTF-8; invalid bytes are read as U+FFFD.", IsUndecoded: true));
            return Encoding.UTF8.GetString(content);
        }
    }
}
