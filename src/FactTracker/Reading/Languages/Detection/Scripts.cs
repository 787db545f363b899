namespace FactTracker.Reading;

/// <summary>The scripts that decide a language alone, and those that do not.</summary>
internal static class Scripts
{
    // First letter, last letter, language. Of languages with the same script the commonest is named.
    private static readonly (char First, char Last, string Tag)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0750',
        '\u077F', "ar"),
        ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"), ('\u0E00',
        '\u0E7F', "th"),
        ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u3040', '\u30FF', "ja"), ('\u3400', '\u9FFF', "zh"), ('\uAC00',
        '\uD7AF', "ko"),
        ('\u1100', '\u11FF', "ko"),
    ];

    private const string Persian = "پچژگکی";

    /// <summary>The language of a letter's script, or null for the Latin and the Cyrillic alphabet, which many languages share.</summary>
    public static string? LanguageOf(char letter)
    {
        if (letter < Ranges[0].First) return null;
        if (Persian.Contains(letter, StringComparison.Ordinal)) return "fa";
        foreach (var (first, last, tag) in Ranges)
        {
            if (letter >= first && letter <= last) return tag;
        }

        return null;
    }

    /// <summary>Whether a letter is Cyrillic.</summary>
    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';
}
