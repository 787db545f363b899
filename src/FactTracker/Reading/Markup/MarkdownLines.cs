using System.Buffers;

namespace FactTracker.Reading;

/// <summary>Reads the marks at the beginnings of the lines of Markdown, and finds front matter, code blocks and definitions.</summary>
internal sealed class MarkdownLines(string text)
{
    private const int MostDigits = 9; // Of the number of an item.
    private static readonly SearchValues<char> OfRules = SearchValues.Create("-=*_ \t|:");

    /// <summary>The marks of the line that begins at an offset.</summary>
    public MarkdownLine At(int start)
    {
        var end = EndOf(start);
        var line = text.AsSpan(start, end - start);
        if (start == 0 && FrontMatterLength() is > 0 and var front) return new MarkdownLine { Hidden = front };
        var indent = line.Length - line.TrimStart(" \t>").Length;
        var rest = line[indent..].TrimEnd();
        if (FenceOf(rest) is { Length: > 0 } fence) return new MarkdownLine { Hidden = FencedLength(start, fence) };
        if (IsRule(rest) || IsDefinition(rest)) return new MarkdownLine { Hidden = Math.Min(end + 1, text.Length) - start };
        if (rest.StartsWith('|')) return new MarkdownLine { Marks = indent, IsRow = true };
        var heading = rest.Length - rest.TrimStart('#').Length;
        if (heading is > 0 and <= 6 && (heading == rest.Length || rest[heading] == ' '))
            return new MarkdownLine { Marks = indent + heading, IsParagraph = true, IsHeading = true };
        var item = ItemLength(rest);
        return new MarkdownLine { Marks = item > 0 ? indent + item : MarkLength(line[..indent]), IsParagraph = item > 0 };
    }

    private int EndOf(int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    // Indentation is white space, which may stay; the signs of a quotation are marks.
    private static int MarkLength(ReadOnlySpan<char> indent) => indent.LastIndexOf('>') + 1;

    // Between two lines of "---" or "+++" at the beginning.
    private int FrontMatterLength()
    {
        var first = text.AsSpan(0, EndOf(0)).TrimEnd();
        if (first is not ("---" or "+++")) return 0;
        for (var start = EndOf(0) + 1; start < text.Length; start = EndOf(start) + 1)
        {
            var line = text.AsSpan(start, EndOf(start) - start).TrimEnd();
            if (line.SequenceEqual(first) || (line is "..." && first is "---")) return Math.Min(EndOf(start) + 1, text.Length);
        }

        return 0;
    }

    private static ReadOnlySpan<char> FenceOf(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("```") && !line.StartsWith("~~~")) return [];
        var length = line.Length - line.TrimStart(line[0]).Length;
        return line[length..].Contains('`') ? [] : line[..length];
    }

    // Without its end it lasts to the end of the text.
    private int FencedLength(int open, ReadOnlySpan<char> fence)
    {
        for (var start = EndOf(open) + 1; start < text.Length; start = EndOf(start) + 1)
        {
            var line = text.AsSpan(start, EndOf(start) - start).Trim(" \t\r>");
            if (line.StartsWith(fence) && line.TrimStart(fence[0]).Length == 0) return Math.Min(EndOf(start) + 1, text.Length) - open;
        }

        return text.Length - open;
    }

    // "---", "***", "===", and the row below the head of a table.
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && !line.ContainsAnyExcept(OfRules) && line.ContainsAny("-=*_");

    // "[name]: address", but not a footnote.
    private static bool IsDefinition(ReadOnlySpan<char> line) =>
        line.StartsWith('[') && !line.StartsWith("[^") && line.IndexOf("]:") is > 1 and var end && line[..end].IndexOf(']') < 0;

    // "- ", "* ", "1. ", "12) ", "[^1]: ".
    private static int ItemLength(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("[^") && line.IndexOf("]:") is > 2 and < 40 and var footnote) return footnote + 2;
        if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ') return 2;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        var isNumber = digits is > 0 and <= MostDigits && digits + 1 < line.Length;
        return isNumber && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
