namespace FactTracker.Reading;

/// <summary>
/// Divides a text into the blocks whose language is determined: paragraphs that end at an empty line; a line of some length is one as
/// well, and so is a part of a text without lines.
/// </summary>
internal static class TextBlocks
{
    private const int LeastLine = 200; // A shorter line may continue in the next.
    private const int Longest = 8_000;

    /// <summary>The end of the block that starts at an offset.</summary>
    public static int EndOf(string text, int start)
    {
        for (var place = start; ;)
        {
            var line = text.AsSpan(place, Math.Min(text.Length, start + Longest) - place).IndexOf('\n');
            if (line < 0) return Math.Min(text.Length, start + Longest);
            var end = place + line + 1;
            if (end - start >= LeastLine || IsEmpty(text, end)) return BehindSpace(text, end);
            place = end;
        }
    }

    private static int BehindSpace(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    private static bool IsEmpty(string text, int lineStart)
    {
        var place = lineStart;
        while (place < text.Length && (text[place] is ' ' or '\t' or '\r'))
        {
            place++;
        }

        return place >= text.Length || text[place] == '\n';
    }
}
