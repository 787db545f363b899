namespace FactTracker.Interchange.FollowTheMoney;

/// <summary>Tells the form of FollowTheMoney data by what it begins with.</summary>
internal static class FormRecognition
{
    public static FollowTheMoneyForm? Of(ReadOnlySpan<byte> head) => IsJson(head) ? OfObject(JsonHead.Members(head)) : OfTable(head);

    public static bool IsJson(ReadOnlySpan<byte> head) => head.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static FollowTheMoneyForm? OfObject(IReadOnlyDictionary<string, string?> members)
    {
        if (members.ContainsKey(Members.Property) && members.ContainsKey(Members.Value) && members.ContainsKey(Members.EntityId))
            return FollowTheMoneyForm.StatementLines;
        var isEntity = members.GetValueOrDefault(Members.Id) is not null && members.GetValueOrDefault(Members.Schema) is not null;
        return isEntity && (members.ContainsKey(Members.Properties) || members.ContainsKey(Members.Statements)) ? FollowTheMoneyForm.Entities : null;
    }

    private static FollowTheMoneyForm? OfTable(ReadOnlySpan<byte> head)
    {
        var end = new CsvEnds((byte)',').Find(head);
        var line = end < 0 ? head : head[..end];
        if (line.StartsWith("\uFEFF"u8)) line = line["\uFEFF"u8.Length..];
        var row = CsvReader.Parse(1, line.TrimEnd((byte)'\r').ToArray(), (byte)',');
        if (StatementTable.IsHead(row.Fields)) return FollowTheMoneyForm.Statements;
        return StatementTable.IsPacked(row.Fields) && row.Faults.Count == 0 && IsSchemaAndProperty(row.Fields[1].Text)
            ? FollowTheMoneyForm.PackedStatements : null;
    }

    private static bool IsSchemaAndProperty(string text) => char.IsAsciiLetterUpper(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == ':');
}
