namespace FactTracker.Json;

/// <summary>Repairs JSON that was escaped like the content of a string, with quotes around it or without.</summary>
internal static class EscapedJson
{
    /// <summary>Returns the text with its outermost escapes removed, or null if it is not escaped in this way.</summary>
    /// <param name="text">The text in UTF-8.</param>
    public static MendedJson? Undo(ReadOnlyMemory<byte> text)
    {
        var span = text.Span;
        var start = span.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0) return null;
        var isQuoted = span[start] == '"';
        var inner = start + (isQuoted ? 1 : 0);
        var quote = span[inner..].IndexOf((byte)'"') + inner;
        if (inner == span.Length || span[inner] is not ((byte)'{' or (byte)'[') || quote <= inner || span[quote - 1] != '\\') return null;
        var end = span.LastIndexOfAnyExcept(" \t\r\n"u8);
        var undone = new MendedText(text);
        undone.Report(start, "The text is escaped like the content of a string; it is read without the escapes.");
        if (isQuoted) undone.Leave(start, 1);
        for (var at = span[inner..].IndexOf((byte)'\\') + inner; at + 1 < span.Length && at >= inner;)
        {
            if (span[at + 1] is (byte)'"' or (byte)'\\' or (byte)'/') undone.Leave(at, 1);
            else if (span[at + 1] is (byte)'n' or (byte)'r' or (byte)'t') undone.Leave(at, 2); // White space between the tokens.
            var next = span[(at + 2)..].IndexOf((byte)'\\');
            at = next < 0 ? span.Length : at + 2 + next;
        }

        if (isQuoted && end > inner && span[end] == '"') undone.Leave(end, 1);
        return undone.Finish();
    }
}
