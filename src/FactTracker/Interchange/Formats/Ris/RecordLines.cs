using System.Text;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Takes the text of a record apart into its tags.</summary>
internal static class RecordLines
{
    /// <summary>The tags in the order written.</summary>
    /// <param name="text">The text of the record.</param>
    /// <param name="stray">Takes where a line stands that no tag is before.</param>
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

    /// <summary>The tag a line begins with, or null: two characters, two blanks and a hyphen, or less exactly for one that is known.</summary>
    public static string? TagOf(string line)
    {
        if (line.Length < 3 || !char.IsAsciiLetterUpper(line[0]) || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]))) return null;
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
