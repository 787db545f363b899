namespace FactTracker.Serialization.Parsing;

/// <summary>Tells the two forms apart by the first lines of a text.</summary>
internal static class FormRecognition
{
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
