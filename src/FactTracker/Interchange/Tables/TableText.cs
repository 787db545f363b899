using System.Text;

namespace FactTracker.Interchange.Tables;

/// <summary>Tells how a text of separated values is written by what it begins with.</summary>
/// <param name="Separator">What stands between its fields.</param>
/// <param name="Encoding">Its encoding.</param>
/// <param name="NamesSeparator">Whether its first line is <c>sep=;</c>, as Excel writes it, and no row.</param>
/// <param name="IsSurelyOurs">Whether the head has columns that hardly any other table has together.</param>
internal readonly record struct TableText(byte Separator, Encoding Encoding, bool NamesSeparator, bool IsSurelyOurs)
{
    private static readonly string[][] Ours = [["text", "source_id"], ["text", "value"], ["text", "confidence"], ["text", "when"], ["property", "value_type"], ["text", "id"], ["source_id", "source_title"]];
    private const string NameOfSeparator = "sep=";
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>Looks at the first bytes of a text.</summary>
    public static TableText Of(ReadOnlySpan<byte> head, ColumnMapping mapping)
    {
        var encoding = EncodingOf(head);
        if (encoding != Encoding.UTF8) head = Encoding.UTF8.GetBytes(encoding.GetString(head[..(head.Length & ~1)]));
        if (head.StartsWith("\uFEFF"u8)) head = head["\uFEFF"u8.Length..];
        var named = SeparatorNamedIn(head);
        if (named is not null) head = head[(head.IndexOf((byte)'\n') + 1)..];
        var best = named ?? Separators[0];
        var names = HeadOf(head, best);
        foreach (var separator in named is null ? Separators : [])
        {
            var others = HeadOf(head, separator);
            if ((Known(others, mapping), others.Count).CompareTo((Known(names, mapping), names.Count)) > 0) (best, names) = (separator, others);
        }

        return new TableText(best, encoding, named is not null, Array.Exists(Ours, pair => pair.All(names.Contains)));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };

    private static byte? SeparatorNamedIn(ReadOnlySpan<byte> head)
    {
        var line = head[..Math.Max(head.IndexOf((byte)'\n'), 0)].TrimEnd((byte)'\r');
        return line.Length == NameOfSeparator.Length + 1 && line.StartsWith("sep="u8) ? line[^1] : null;
    }

    private static List<string> HeadOf(ReadOnlySpan<byte> head, byte separator)
    {
        var text = head.TrimStart("\r\n"u8);
        var end = new CsvEnds(separator).Find(text);
        var row = CsvReader.Parse(1, (end < 0 ? text : text[..end]).TrimEnd((byte)'\r').ToArray(), separator);
        return [.. row.Fields.Select(field => field.Text)];
    }

    private static int Known(List<string> names, ColumnMapping mapping) =>
        names.Count(name => FieldNames.Of(TablePart.Claims).ContainsKey(FieldNames.Key(mapping.FieldOf(name, TablePart.Claims) ?? name)));
}
