using System.Text;
using System.Text.Json;

namespace FactTracker.Cli.Editing;

/// <summary>Adds a claim to the text of a claim set, behind the last one. Every byte that is there already stays as it is.</summary>
internal static class ClaimInsertion
{
    /// <summary>Returns the text with the claim, or null when the text has no place for one.</summary>
    /// <param name="text">The text: a document, or lines; valid JSON.</param>
    /// <param name="isLines">Whether the text is in the line form.</param>
    /// <param name="claim">The claim as a native object.</param>
    public static byte[]? Insert(ReadOnlySpan<byte> text, bool isLines, ReadOnlyMemory<byte> claim)
    {
        if (isLines) return AppendLine(text, claim);
        var place = RecordListPlace.Find(text);
        if (place.LastStart is { } last) return AfterLast(text, place, last, claim);
        if (place.Start is { } start) return IntoEmpty(text, place, start, claim);
        return place.LastMemberEnd is { } end ? WithList(text, place, end, claim) : null;
    }

    // In the space and the layout of the claim before it.
    private static byte[] AfterLast(ReadOnlySpan<byte> text, RecordListPlace place, int last, ReadOnlyMemory<byte> claim)
    {
        var gap = TextStyle.SpaceBefore(text, last);
        var before = text[last..place.LastEnd];
        var margin = TextStyle.MarginOf(text, place.LastEnd);
        var layout = new JsonLayout(TextStyle.LayoutOf(before), IndentOf(text, place) ?? "", TextStyle.LineEndOf(text));
        return Spliced(text, place.LastEnd, $",{gap}{layout.Format(claim, margin)}");
    }

    private static byte[] IntoEmpty(ReadOnlySpan<byte> text, RecordListPlace place, int start, ReadOnlyMemory<byte> claim)
    {
        var inner = text[start..place.End];
        if (IndentOf(text, place) is not { } indent) return Spliced(text, start, OneLine(text).Format(claim, ""));
        var (lineEnd, margin) = (TextStyle.LineEndOf(text), TextStyle.MarginOf(text, start));
        var record = new JsonLayout(ObjectLayout.Members, indent, lineEnd).Format(claim, margin + indent);
        return Spliced(text, start, $"{lineEnd}{margin}{indent}{record}{(inner.Contains((byte)'\n') ? "" : lineEnd + margin)}");
    }

    private static byte[] WithList(ReadOnlySpan<byte> text, RecordListPlace place, int end, ReadOnlyMemory<byte> claim)
    {
        if (IndentOf(text, place) is not { } indent)
        {
            var line = OneLine(text);
            var (comma, colon) = line.Layout == ObjectLayout.Compact ? (",", ":") : (", ", ": ");
            return Spliced(text, end, $"{comma}\"claims\"{colon}[{line.Format(claim, "")}]");
        }

        var lineEnd = TextStyle.LineEndOf(text);
        var record = new JsonLayout(ObjectLayout.Members, indent, lineEnd).Format(claim, indent + indent);
        return Spliced(text, end, $",{lineEnd}{indent}\"claims\": [{lineEnd}{indent}{indent}{record}{lineEnd}{indent}]");
    }

    private static byte[] AppendLine(ReadOnlySpan<byte> text, ReadOnlyMemory<byte> claim)
    {
        var lineEnd = TextStyle.LineEndOf(text);
        var last = text.TrimEnd("\r\n\t "u8);
        last = last[(last.LastIndexOf((byte)'\n') + 1)..];
        var layout = new JsonLayout(TextStyle.LayoutOf(last), "", lineEnd);
        var record = layout.Format(claim, "");
        if (IsWrapped(text)) record = layout.Layout == ObjectLayout.Compact ? $"{{\"claim\":{record}}}" : $"{{ \"claim\": {record} }}";
        var isEnded = text.IsEmpty || text[^1] == '\n';
        return Spliced(text, text.Length, $"{(isEnded ? "" : lineEnd)}{record}{lineEnd}");
    }

    // Lines may be the records themselves, without a line of the set before them.
    private static bool IsWrapped(ReadOnlySpan<byte> text)
    {
        var start = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(text[start..]);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("facttracker") || reader.ValueTextEquals("claim") || reader.ValueTextEquals("source")) return true;
            reader.Read();
            reader.Skip();
        }

        return false;
    }

    // Null for a document on one line.
    private static string? IndentOf(ReadOnlySpan<byte> text, RecordListPlace place)
    {
        if (place.First is not { } first) return null;
        var space = TextStyle.SpaceBefore(text, first);
        return space.LastIndexOf('\n') is >= 0 and var line ? space[(line + 1)..] : null;
    }

    private static JsonLayout OneLine(ReadOnlySpan<byte> text) =>
        new(text.TrimStart("\uFEFF \r\n\t"u8) is [_, (byte)' ', ..] ? ObjectLayout.Spaced : ObjectLayout.Compact, "", "\n");

    private static byte[] Spliced(ReadOnlySpan<byte> text, int place, string added) =>
        [.. text[..place], .. Encoding.UTF8.GetBytes(added), .. text[place..]];
}
