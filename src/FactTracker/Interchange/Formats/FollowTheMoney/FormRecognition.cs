using System.Text.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Recognises the form of FollowTheMoney data by its beginning.</summary>
internal static class FormRecognition
{
    private static readonly byte[] Separators = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    public static FollowTheMoneyForm? Of(ReadOnlySpan<byte> head) =>
        IsJson(head) ? OfObject(JsonHead.Members(head.TrimStart("\uFEFF[ \t\r\n"u8))) : OfTable(head);

    public static bool IsJson(ReadOnlySpan<byte> head) => head.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>Whether a JSON text has one value a line: it is not a list, and its first object ends on its first line.</summary>
    /// <remarks>So is a text whose first line is broken, since its other lines may be sound.</remarks>
    public static bool IsLines(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart("\uFEFF \t\r\n"u8);
        if (text is [(byte)'[', ..]) return false;
        var length = 0;
        var isSound = JsonHead.Matches(text, (ref reader) =>
        {
            while (reader.Read() && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 0))
                length = (int)reader.BytesConsumed;
            return true;
        });
        return !isSound || !text[..length].Contains((byte)'\n');
    }

    /// <summary>
    /// Returns the separator of a table: the one by which its first row is a header row or a packed statement, otherwise a comma.
    /// </summary>
    public static byte SeparatorOf(ReadOnlySpan<byte> head)
    {
        foreach (var separator in Separators)
        {
            if (OfTable(head, separator) is not null) return separator;
        }

        return Separators[0];
    }

    private static FollowTheMoneyForm? OfObject(IReadOnlyDictionary<string, string?> members)
    {
        if (members.ContainsKey(Members.Property) && members.ContainsKey(Members.Value) && members.ContainsKey(Members.EntityId))
            return FollowTheMoneyForm.StatementLines;
        var isEntity = members.GetValueOrDefault(Members.Id) is not null && members.GetValueOrDefault(Members.Schema) is not null;
        return isEntity && (members.ContainsKey(Members.Properties) || members.ContainsKey(Members.Statements))
            ? FollowTheMoneyForm.Entities
            : null;
    }

    private static FollowTheMoneyForm? OfTable(ReadOnlySpan<byte> head) => OfTable(head, SeparatorOf(head));

    private static FollowTheMoneyForm? OfTable(ReadOnlySpan<byte> head, byte separator)
    {
        var end = new CsvEnds(separator).Find(head);
        var line = end < 0 ? head : head[..end];
        if (line.StartsWith("\uFEFF"u8)) line = line["\uFEFF"u8.Length..];
        var row = CsvReader.Parse(1, line.TrimEnd((byte)'\r').ToArray(), separator);
        if (StatementTable.IsHead(row.Fields)) return FollowTheMoneyForm.Statements;
        return StatementTable.IsPacked(row.Fields) && row.Faults.Count == 0 && IsSchemaAndProperty(row.Fields[1].Text)
            ? FollowTheMoneyForm.PackedStatements : null;
    }

    private static bool IsSchemaAndProperty(string text) => char.IsAsciiLetterUpper(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == ':');
}
