namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Recognises BibTeX by its first entry: an at sign at the start of a line, a type, a brace, a key and a comma.</summary>
internal static class BibRecognition
{
    private static readonly string[] Parts = ["string", "preamble", "comment"];

    public static bool IsBibTeX(ReadOnlySpan<byte> head)
    {
        var text = TextEncodings.ToUtf8(head.ToArray()).Text;
        var start = TextEncodings.WithoutMark(text.Span).TrimStart(" \t\r\n"u8);
        if (start is [(byte)'{' or (byte)'[' or (byte)'<', ..]) return false;
        var cursor = new BibCursor(TextEncodings.WithLineFeeds(text));
        for (cursor.SeekPart(); !cursor.AtEnd; cursor.SeekPart())
        {
            var isOnItsLine = cursor.AtEntryOnItsLine();
            cursor.Place++;
            var type = cursor.TakeName().ToLowerInvariant();
            if (isOnItsLine && (BibTypes.IsKnown(type) || Parts.Contains(type) || cursor.Byte == '{')) return true;
        }

        return false;
    }
}
