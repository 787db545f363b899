using System.Text;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange.Formats.Csv;

/// <summary>How a text of separated values is written, determined from its beginning.</summary>
/// <param name="Separator">The separator between its fields.</param>
/// <param name="Encoding">Its encoding.</param>
/// <param name="EndsInReturns">Whether its lines end in carriage returns alone.</param>
/// <param name="NamesSeparator">Whether its first line is <c>sep=;</c>, as Excel writes it, rather than a row.</param>
/// <param name="IsClaimTable">Whether the header row has a combination of columns that hardly any other table has.</param>
internal readonly record struct TableText(byte Separator, Encoding Encoding, bool EndsInReturns, bool NamesSeparator, bool IsClaimTable)
{
    /// <summary>The encoding that the text was converted from before it was examined, or null.</summary>
    public string? WasEncoding { get; init; }

    private static readonly string[][] TypicalColumns =
    [
        ["text", "source_id"], ["text", "value"], ["text", "confidence"], ["text", "when"], ["property", "value_type"], ["text", "id"],
        ["source_id", "source_title"],
    ];

    private const string NameOfSeparator = "sep=";
    private const int WidestUnit = 0b11; // The bytes of a UTF-32 unit, less one; the beginning may be cut within a unit.
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>Examines the first bytes of a text.</summary>
    /// <param name="head">The bytes.</param>
    /// <param name="mapping">Further names of columns.</param>
    /// <param name="stated">The encoding that the caller named; a byte order mark takes precedence.</param>
    /// <param name="expected">The separator of a text that could have any, such as a table with one column.</param>
    public static TableText Of(ReadOnlySpan<byte> head, RecordMapping mapping, Encoding? stated = null, byte expected = (byte)',')
    {
        var encoding = head.StartsWith("\uFEFF"u8) ? Encoding.UTF8 : stated ?? Encoding.UTF8;
        if (encoding != Encoding.UTF8) head = Encoding.UTF8.GetBytes(encoding.GetString(head[..(head.Length & ~WidestUnit)]));
        var endsInReturns = head.Contains((byte)'\r') && !head.Contains((byte)'\n');
        if (endsInReturns) head = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(head).Replace('\r', '\n'));
        if (head.StartsWith("\uFEFF"u8)) head = head["\uFEFF"u8.Length..];
        var named = SeparatorNamedIn(head);
        if (named is not null) head = head[(head.IndexOf((byte)'\n') + 1)..];
        var best = named ?? expected;
        var names = HeadOf(head, best, mapping);
        foreach (var separator in named is null && !BeginsAsWritten(head, best) && !IsTabbed(head, expected) ? Separators : [])
        {
            var others = HeadOf(head, separator, mapping);
            if (Rank(head, separator, others, mapping).CompareTo(Rank(head, best, names, mapping)) > 0) (best, names) = (separator, others);
        }

        var first = RowOf(head.TrimStart("\r\n"u8), best, out _);
        return new TableText(
            best, encoding, endsInReturns, named is not null, Array.Exists(TypicalColumns, pair => pair.All(first.Contains)));
    }

    // A table whose name says that tabs separate its cells, and that has one in its first row.
    private static bool IsTabbed(ReadOnlySpan<byte> head, byte expected)
    {
        var first = head.TrimStart("\r\n"u8);
        var end = first.IndexOfAny((byte)'\r', (byte)'\n');
        return expected == (byte)'\t' && (end < 0 ? first : first[..end]).Contains((byte)'\t');
    }

    // The first column of a table that the writer made has its exact name. No cell below it can then suggest another separator.
    private static bool BeginsAsWritten(ReadOnlySpan<byte> head, byte separator) =>
        RowOf(head.TrimStart("\r\n"u8), separator, out _) is [var first, ..] && RecordMapping.FieldNames.Contains(first);

    private static byte? SeparatorNamedIn(ReadOnlySpan<byte> head)
    {
        var line = head[..Math.Max(head.IndexOf((byte)'\n'), 0)].TrimEnd((byte)'\r');
        if (line is [(byte)'"', .., (byte)'"']) line = line[1..^1];
        return line.Length == NameOfSeparator.Length + 1 && Ascii.EqualsIgnoreCase(line[..NameOfSeparator.Length], NameOfSeparator)
            ? line[^1]
            : null;
    }

    // A first row of nothing but known columns is the header row, whatever other separators make of the text of a cell below it.
    private static (bool IsWhole, int Known, int Count) Rank(
        ReadOnlySpan<byte> text, byte separator, List<string> names, RecordMapping mapping) =>
        (IsWhole(RowOf(text.TrimStart("\r\n"u8), separator, out _), mapping), Known(names, mapping), names.Count);

    private static bool IsWhole(List<string> names, RecordMapping mapping) =>
        names.Count > 0 && Known(names, mapping) == names.Count && !names.Exists(name => name.AsSpan().ContainsAny(",;\t|"));

    // The first row that is certainly a header row, or else the first row.
    private static List<string> HeadOf(ReadOnlySpan<byte> text, byte separator, RecordMapping mapping)
    {
        List<string>? first = null;
        for (var rows = 0; rows <= TableHead.MostRowsAbove && !(text = text.TrimStart("\r\n"u8)).IsEmpty; rows++)
        {
            var names = RowOf(text, separator, out var length);
            if (Known(names, mapping) > 1 || (first is null && IsWhole(names, mapping))) return names;
            first ??= names;
            text = text[length..];
        }

        return first ?? [];
    }

    private static List<string> RowOf(ReadOnlySpan<byte> text, byte separator, out int length)
    {
        length = new CsvEnds(separator).Find(text) is >= 0 and var end ? end : text.Length;
        return [.. CsvReader.Parse(1, text[..length].TrimEnd((byte)'\r').ToArray(), separator).Fields.Select(field => field.Text)];
    }

    private static int Known(List<string> names, RecordMapping mapping) =>
        names.Count(name => mapping.Knows(name));
}
