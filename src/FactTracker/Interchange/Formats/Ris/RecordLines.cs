using System.Text;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Splits the text of a record into its tags.</summary>
internal static class RecordLines
{
    /// <summary>Returns the tags in the order written.</summary>
    /// <param name="text">The text of the record.</param>
    /// <param name="stray">Receives the offset of each line without a tag before it.</param>
    public static List<RisLine> Read(ReadOnlySpan<byte> text, Action<int> stray)
    {
        var lines = new List<RisLine>();
        var (tag, start, value) = ("", 0, new StringBuilder());
        for (var at = 0; at <= text.Length;)
        {
            var length = text[at..].IndexOf((byte)'\n');
            if (length < 0) length = text.Length - at;
            var line = Encoding.UTF8.GetString(text.Slice(at, length)).TrimEnd('\r');
            if (TagOf(line) is { } next)
            {
                Add(lines, tag, value, start);
                (tag, start) = (next, at);
                value.Clear().Append(line[(line.IndexOf('-', StringComparison.Ordinal) + 1)..]);
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

    /// <summary>
    /// Returns the tag at the start of a line, or null: two characters, two spaces and a hyphen. For a known tag the spaces may deviate.
    /// </summary>
    public static string? TagOf(string line)
    {
        if (line.Length < 3 || !char.IsAsciiLetterUpper(line[0]) || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])))
            return null;
        var tag = line[..2];
        if (line.AsSpan(2).StartsWith("  -") && (line.Length == 5 || line[5] == ' ')) return tag;
        var rest = line.AsSpan(2).TrimStart(' ');
        return rest is ['-', ..] && RisTags.IsKnown(tag) ? tag : null;
    }

    private static void Add(List<RisLine> lines, string tag, StringBuilder value, int start)
    {
        if (tag.Length > 0) lines.Add(new RisLine(tag, value.ToString().Trim(), start));
    }
}
