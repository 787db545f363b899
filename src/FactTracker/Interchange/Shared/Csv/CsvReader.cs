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
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="input">The text in UTF-8; the stream stays open.</param>
    /// <param name="separator">The separator between fields: a comma, a semicolon, a tab.</param>
    /// <param name="maxBytes">The largest number of bytes in one record.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async IAsyncEnumerable<CsvRecord> ReadAsync(
        Stream input, byte separator, long maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in TextRecords.ReadAsync(input, new CsvEnds(separator), maxBytes, cancellationToken)
            .ConfigureAwait(false))
        {
            if (record.IsTooLong) yield return new CsvRecord(record.Line, default, [], [], IsTooLong: true);
            foreach (var row in record.IsTooLong ? [] : Records(record, separator))
            {
                yield return row;
            }
        }
    }

    // A quote that is never closed would swallow the rest of the text. Its field therefore ends with its line, and the next line is parsed
    // again.
    private static IEnumerable<CsvRecord> Records(TextRecord record, byte separator)
    {
        for (var (line, rest) = (record.Line, record.Text); ;)
        {
            var end = new CsvEnds(separator).Find(rest.Span);
            var row = Parse(line, WithoutReturn(end < 0 ? rest : rest[..end]), separator);
            if (MistakenQuote.LengthBefore(row, rest.Span, separator) is { } cut)
            {
                end = cut;
                row = Parse(line, WithoutReturn(rest[..end]), separator);
            }

            yield return row;
            if (end < 0 || end + 1 == rest.Length) yield break;
            line += rest.Span[..end].Count((byte)'\n') + 1;
            rest = rest[(end + 1)..];
        }
    }

    private static ReadOnlyMemory<byte> WithoutReturn(ReadOnlyMemory<byte> text) => text.Span.EndsWith("\r"u8) ? text[..^1] : text;

    /// <summary>Parses one record, given without its line end.</summary>
    public static CsvRecord Parse(long line, ReadOnlyMemory<byte> record, byte separator)
    {
        var fields = new List<CsvField>();
        var faults = new List<CsvFault>();
        var text = record.Span;
        var at = 0;
        while (true)
        {
            fields.Add(text[at..] is [(byte)'"', ..] ? Quoted(text, ref at, separator, fields.Count, faults)
                : Plain(text, ref at, separator, fields.Count, faults));
            if (at >= text.Length) break;
            at++; // The separator.
            if (fields.Count < MostFields) continue;
            faults.Add(new CsvFault(at, fields.Count, $"The record has more than {MostFields} fields; the rest is dropped."));
            break;
        }

        return new CsvRecord(line, record, fields, faults, IsTooLong: false);
    }

    private static CsvField Plain(ReadOnlySpan<byte> text, scoped ref int at, byte separator, int field, List<CsvFault> faults)
    {
        var start = at;
        var length = text[start..].IndexOf(separator);
        at = length < 0 ? text.Length : start + length;
        var content = text[start..at];
        var quote = content.IndexOf((byte)'"');
        if (quote >= 0) faults.Add(new CsvFault(start + quote, field,
            "An unquoted field contains a quote; it is read as part of the text."));
        return new CsvField(Decode(content, start, field, faults), start, IsQuoted: false);
    }

    private static CsvField Quoted(ReadOnlySpan<byte> text, scoped ref int at, byte separator, int field, List<CsvFault> faults)
    {
        var start = at++;
        var content = new List<byte>();
        while (true)
        {
            var quote = text[at..].IndexOf((byte)'"');
            content.AddRange(quote < 0 ? text[at..] : text.Slice(at, quote));
            at = quote < 0 ? text.Length : at + quote + 1;
            if (quote < 0) faults.Add(new CsvFault(
                start, field, "A quote is opened but never closed; the rest of the line is read as one field.", IsUnclosed: true));
            if (quote < 0 || at >= text.Length || text[at] != '"') break;
            content.Add((byte)'"');
            at++;
        }

        if (at < text.Length && text[at] != separator) Behind(text, start, ref at, separator, content, field, faults);
        return new CsvField(
            Decode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(content), start, field, faults), start, IsQuoted: true);
    }

    private static void Behind(
        ReadOnlySpan<byte> text, int start, ref int at, byte separator, List<byte> content, int field, List<CsvFault> faults)
    {
        faults.Add(text[start..at].Contains((byte)'\n')
            ? new CsvFault(
                start, field,
                "The quoted field spans several lines and has text after its closing quote; it is read up to the next separator. A quote " +
                "may be missing before.",
                IsMistaken: true)
            : new CsvFault(at, field, "There is text after the closing quote of the field; it is read as part of the field."));
        var rest = text[at..].IndexOf(separator);
        rest = rest < 0 ? text.Length - at : rest;
        content.AddRange(text.Slice(at, rest));
        at += rest;
    }

    private static string Decode(ReadOnlySpan<byte> content, int offset, int field, List<CsvFault> faults)
    {
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
