namespace FactTracker.Serialization;

/// <summary>Detects the form of a text from its first lines.</summary>
internal static class FormRecognition
{
    private const int LongestSetLine = 1 << 16;

    /// <summary>
    /// Returns the line form if the second line starts a new object, or if the first line is a wrapped record. In a document, however it is
    /// laid out, no object starts right after the line break that follows a complete first line.
    /// </summary>
    public static SerializationForm Of(ReadOnlySpan<byte> text)
    {
        var first = NextLine(ref text);
        var second = NextLine(ref text);
        if (first is not [(byte)'{', .., (byte)'}'] and not [(byte)'{', .., (byte)'}', (byte)'\r']) return FormBySecondLine(first, second);
        return second is [(byte)'{', ..] || IsWrapped(first) ? SerializationForm.Lines : SerializationForm.Document;
    }

    /// <summary>
    /// Returns whether the first line is too long to be the set line of the line form, and is not a record. If the whole text then proves
    /// to be one object, it is a document, and the end of the line need not be searched for.
    /// </summary>
    public static bool IsLikelyDocument(ReadOnlySpan<byte> text) =>
        text.Length > LongestSetLine && !text[..LongestSetLine].Contains((byte)'\n') && text[0] == '{' && !IsWrapped(text);

    // A first line with a broken end is still a line of the line form if the second line is a wrapped record.
    private static SerializationForm FormBySecondLine(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) =>
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
