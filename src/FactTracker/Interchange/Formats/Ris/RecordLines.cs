using System.Text;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Splits the text of a record into its tags.</summary>
internal static class RecordLines
{
    private const int TagLength = 2;

    /// <summary>Returns the tags in the order written.</summary>
    /// <param name="text">The text of the record.</param>
    /// <param name="stray">Receives the offset of each line without a tag before it.</param>
    public static List<RisLine> Read(ReadOnlySpan<byte> text, Action<int> stray)
    {
        var lines = new List<RisLine>();
        var (tag, start, value) = ("", 0, new StringBuilder());
        for (var at = 0; at <= text.Length;)
        {
            var line = LineAt(text, at, out var length);
            if (TagOf(line) is { } next)
            {
                Add(lines, tag, value, start);
                (tag, start) = (next, at);
                var hyphen = line.IndexOf('-', StringComparison.Ordinal);
                value.Clear().Append(line[(hyphen < 0 ? TagLength : hyphen + 1)..]);
            }
            else if (tag.Length > 0)
            {
                value.Append('\n').Append(line);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                stray(at);
            }

            at += length + 1;
        }

        Add(lines, tag, value, start);
        return lines;
    }

    /// <summary>Returns the line that begins at an offset, without its line end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset in bytes.</param>
    /// <param name="length">The length of the line in bytes, without its line feed.</param>
    public static string LineAt(ReadOnlySpan<byte> text, int offset, out int length)
    {
        length = text[offset..].IndexOf((byte)'\n');
        if (length < 0) length = text.Length - offset;
        return Encoding.UTF8.GetString(text.Slice(offset, length)).TrimEnd('\r');
    }

    /// <summary>
    /// Returns the tag at the start of a line, or null: two characters, two spaces and a hyphen. For a known tag the spaces may deviate,
    /// and the end of a record may be without its hyphen and in any case.
    /// </summary>
    public static string? TagOf(string line)
    {
        if (line is ['E' or 'e', 'R' or 'r', ..] && RecordEnds.IsEnd(Encoding.UTF8.GetBytes(line))) return RisTags.End;
        if (line.Length < 3 || !char.IsAsciiLetterUpper(line[0]) || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])))
            return null;
        var tag = line[..TagLength];
        if (line.AsSpan(TagLength).StartsWith("  -") && (line.Length == 5 || line[5] == ' ')) return tag;
        var rest = line.AsSpan(TagLength).TrimStart(' ');
        return rest is ['-', ..] && RisTags.IsKnown(tag) ? tag : null;
    }

    private static void Add(List<RisLine> lines, string tag, StringBuilder value, int start)
    {
        if (tag.Length > 0) lines.Add(new RisLine(tag, value.ToString().Trim(), start));
    }
}
