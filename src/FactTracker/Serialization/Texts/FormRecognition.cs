namespace FactTracker.Serialization;

/// <summary>Tells the two forms apart by the first lines of a text.</summary>
internal static class FormRecognition
{
    private const int LongestSetLine = 1 << 16;

    /// <summary>
    /// The line form when a second line begins an object of its own, or a first one is a wrapped record; no document, however it is laid out,
    /// has an object right behind the line break that follows a whole first line.
    /// </summary>
    public static SerializationForm Of(ReadOnlySpan<byte> text)
    {
        var first = NextLine(ref text);
        var second = NextLine(ref text);
        if (first is not [(byte)'{', .., (byte)'}'] and not [(byte)'{', .., (byte)'}', (byte)'\r']) return SecondLineTells(first, second);
        return second is [(byte)'{', ..] || IsWrapped(first) ? SerializationForm.Lines : SerializationForm.Document;
    }

    /// <summary>
    /// Whether the first line is so long that it is hardly the set's own of the line form, and no record: where the whole text then proves to be one
    /// object, it is a document, and nobody had to look for the end of the line.
    /// </summary>
    public static bool IsLikelyDocument(ReadOnlySpan<byte> text) =>
        text.Length > LongestSetLine && !text[..LongestSetLine].Contains((byte)'\n') && text[0] == '{' && !IsWrapped(text);

    // A first line that is broken at its end still is one when the second is a whole wrapped record.
    private static SerializationForm SecondLineTells(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
        !first.IsEmpty && IsWrapped(second) ? SerializationForm.Lines : SerializationForm.Document;

    private static bool IsWrapped(ReadOnlySpan<byte> line)
    {
        if (line is not [(byte)'{', ..]) return false;
        var name = line[1..].TrimStart(" \t"u8);
        return name.StartsWith("\"claim\""u8) || name.StartsWith("\"source\""u8);
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = (end < 0 ? text : text[..end]).Trim(" \t\r"u8);
            text = end < 0 ? default : text[(end + 1)..];
            if (!line.IsEmpty) return line;
        }

        return default;
    }
}
