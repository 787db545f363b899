namespace FactTracker.Verification;

/// <summary>Divides a text into all its words, however frequent, in lower case.</summary>
internal static class RawWords
{
    public static List<WrittenWord> Of(string text)
    {
        var words = new List<WrittenWord>();
        for (var start = 0; start < text.Length;)
        {
            if (!IsLetter(text, start))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length
                && (IsLetter(text, end) || (IsApostrophe(text[end]) && end + 1 < text.Length && IsLetter(text, end + 1))))
            {
                end++;
            }

            var word = text[start..end].ToLowerInvariant();
            words.Add(new WrittenWord(word, word, start, end, char.IsUpper(text[start])));
            start = end;
        }

        return words;
    }

    /// <summary>Whether a character is an apostrophe.</summary>
    public static bool IsApostrophe(char letter) => letter is '\'' or '’';

    private static bool IsLetter(string text, int at) => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]);
}
