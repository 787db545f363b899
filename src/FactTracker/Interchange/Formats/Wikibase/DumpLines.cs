using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Distinguishes dumps from other documents. A dump has one entity on each line: either in a list, with commas after them, or without a
/// list.
/// </summary>
internal static class DumpLines
{
    /// <summary>Whether the beginning of a text is long enough to decide.</summary>
    public static bool CanDecide(ReadOnlySpan<byte> head)
    {
        var first = First(ref head, out var isWhole);
        if (!isWhole || first is not [(byte)'[']) return isWhole;
        First(ref head, out isWhole);
        return isWhole;
    }

    /// <summary>Whether a text is a dump, by its first lines.</summary>
    public static bool Are(ReadOnlySpan<byte> head)
    {
        var line = First(ref head, out _);
        if (line is [(byte)'{', .., (byte)'}', (byte)',']) return IsObject(line[..^1]);
        if (line is not [(byte)'[']) return line is [(byte)'{', .., (byte)'}'] or [(byte)'[', (byte)'{', .., (byte)'}', (byte)','];
        line = First(ref head, out _);
        return line is [] or [(byte)']'] or [(byte)'{', .., (byte)'}'] or [(byte)'{', .., (byte)'}', (byte)','];
    }

    /// <summary>Returns a line without the brackets and commas of the surrounding list.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The offset of the rest in the line.</param>
    /// <param name="brackets">The number of lists it opens, less the number it closes.</param>
    public static ReadOnlyMemory<byte> Bare(ReadOnlyMemory<byte> line, out int start, out int brackets)
    {
        var span = line.Span;
        start = span.StartsWith(JsonText.ByteOrderMark) ? JsonText.ByteOrderMark.Length : 0;
        brackets = 0;
        var end = span.Length;
        Trim(span, ref start, ref end);
        if (span[start..end] is [(byte)'[', .., (byte)']']) return line[start..end];
        if (start < end && span[start] is (byte)'[' or (byte)',')
        {
            if (span[start] == '[') brackets++;
            start++;
        }

        Trim(span, ref start, ref end);
        for (var last = 0; last < 2 && start < end && span[end - 1] is (byte)']' or (byte)','; last++)
        {
            if (span[end - 1] == ']') brackets--;
            end--;
            Trim(span, ref start, ref end);
        }

        return line[start..end];
    }

    private static void Trim(ReadOnlySpan<byte> span, ref int start, ref int end)
    {
        while (start < end && IsSpace(span[start])) start++;
        while (start < end && IsSpace(span[end - 1])) end--;
    }

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    // A line of a dump without the surrounding list. The first line of an indented document is not a complete object.
    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Returns the first line that is not blank, trimmed, and whether its end is in the text.
    private static ReadOnlySpan<byte> First(ref ReadOnlySpan<byte> text, out bool isWhole)
    {
        if (text.StartsWith(JsonText.ByteOrderMark)) text = text[JsonText.ByteOrderMark.Length..];
        while (true)
        {
            var end = text.IndexOf((byte)'\n');
            isWhole = end >= 0;
            var line = (isWhole ? text[..end] : text).Trim(" \t\r"u8);
            text = isWhole ? text[(end + 1)..] : default;
            if (!line.IsEmpty || !isWhole) return line;
        }
    }
}
