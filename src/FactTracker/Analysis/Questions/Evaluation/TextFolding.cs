using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>
/// Texts without case and diacritics, the same in every culture: "Zürich" is "zurich", "Straße" is "strasse", and all four letters I of
/// Turkish are "i".
/// </summary>
/// <remarks>The operator <c>~</c> of a <see cref="ClaimQuery"/> compares such texts. Thread-safe.</remarks>
/// <example><code>TextFolding.Fold("Düsseldorfer Straße"); // dusseldorfer strasse</code></example>
public static class TextFolding
{
    /// <summary>The most characters that one becomes.</summary>
    internal const int MostPerChar = 3;

    private const char FirstFullWidth = '！', LastFullWidth = '～';

    /// <summary>Returns a text without case and diacritics.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new char[text.Length * MostPerChar];
        return new string(folded, 0, Fold(text, folded));
    }

    /// <summary>Writes the folded text and returns its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">Receives it; <see cref="MostPerChar"/> times as long as the text.</param>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                folded[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            }
            else if (FoldedLetters.Of(c) is { } plain)
            {
                plain.CopyTo(folded[length..]);
                length += plain.Length;
            }
            else if (!IsDiacritic(c))
            {
                var isFullWidth = c is >= FirstFullWidth and <= LastFullWidth;
                folded[length++] = char.ToLowerInvariant(isFullWidth ? (char)(c - FirstFullWidth + '!') : c);
            }
        }

        return length;
    }

    /// <summary>Whether a character is part of a word. Half a surrogate pair is, as most characters beyond the first plane are letters.
    /// </summary>
    internal static bool IsOfWord(char c) =>
        char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c)
            : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Whether a character is of a script in which no spaces stand between words.</summary>
    internal static bool IsOfUnspacedScript(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD8FF');

    // Marks that a word is read the same without: those of Latin, Greek, Cyrillic, Hebrew and Arabic. The vowel signs of Indic scripts are
    // marks too, and are kept.
    private static bool IsDiacritic(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0487') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1'
            or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7' or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u1AB0' and <= '\u1AFF')
            or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F') or '\u00AD' or '\u200D';
}
