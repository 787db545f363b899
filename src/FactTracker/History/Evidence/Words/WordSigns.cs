using System.Globalization;
using System.Text;

namespace FactTracker.History;

/// <summary>Says which characters belong to words, are words of their own, or count for nothing.</summary>
internal static class WordSigns
{
    private const int LongestRun = 3; // Four of a symbol and more are a line drawn in a text.

    /// <summary>Returns whether a character is part of a word: a letter, a digit or a mark.</summary>
    public static bool IsPart(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) : CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
            _ => false,
        };

    /// <summary>Returns whether a pair of surrogates stands for a letter or a digit.</summary>
    public static bool IsPart(Rune rune) => Rune.IsLetterOrDigit(rune);

    /// <summary>Returns whether a letter is a word of its own, as in scripts that put no spaces between words.</summary>
    public static bool IsWhole(int c) => c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x323AF);

    /// <summary>Returns whether a character within a word counts for nothing: a soft hyphen, or a mark of width zero.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' or '\uFE0F';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u2032';

    public static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2013';

    /// <summary>Returns whether a character joins the digits around it to one number, date or time.</summary>
    public static bool JoinsDigits(char c) => c is '.' or ',' or ':' or '/';

    /// <summary>Returns how many equal symbols from a place on are a word of their own, or 0: currency and percent signs, signs of
    /// arithmetic, and pictures.</summary>
    public static int SymbolLength(ReadOnlySpan<char> text, int at)
    {
        if (!IsSymbol(text[at])) return 0;
        var length = 1;
        while (at + length < text.Length && text[at + length] == text[at]) length++;
        if (length > LongestRun) return 0;
        return text[at] is '>' or '+' && IsFirstOfLine(text, at) ? 0 : length; // A quotation or a list.
    }

    private static bool IsSymbol(char c) => c switch
    {
        '%' or '\u2030' or '\u00A7' => true,
        '|' or '~' => false,
        >= '\u2500' and <= '\u259F' => false, // Lines of tables.
        _ => CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol,
    };

    private static bool IsFirstOfLine(ReadOnlySpan<char> text, int at)
    {
        while (--at >= 0 && text[at] != '\n')
        {
            if (text[at] is not (' ' or '\t' or '>')) return false;
        }

        return true;
    }
}
