using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Cli;

/// <summary>
/// Text that is safe to show on a terminal: line breaks and tabs become spaces; characters that would move the cursor, colour the screen or
/// change the text direction, and invisible characters, are written as <c>&lt;U+001B&gt;</c>. All text is passed to a terminal as this
/// type.
/// </summary>
internal readonly record struct TerminalText
{
    // The only format characters that some scripts and emoji need, after one of their characters.
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).ToArray());

    private readonly string? _text;

    private TerminalText(string safe) => _text = safe;

    public static implicit operator TerminalText(string text) => Of(text);

    public static TerminalText Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Plain);
        if (first < 0 || !text.AsSpan(first).ContainsAnyExcept(Letters.Safe)) return new TerminalText(text);
        var safe = new StringBuilder(text, 0, first, text.Length + 16);
        // A lone surrogate is enumerated as U+FFFD.
        var isAfterLetter = false;
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            var isJoiner = isAfterLetter && rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner;
            if (isJoiner) safe.Append(rune);
            else Append(safe, rune);
            isAfterLetter = !isJoiner && !rune.IsAscii && !IsHarmful(rune);
        }

        return new TerminalText(safe.ToString());
    }

    /// <summary>Whether a terminal interprets the character as a command or shows nothing for it, except for the two joiners.</summary>
    public static bool IsHidden(Rune rune) =>
        rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner) && (IsHarmful(rune) || rune.Value is 0x2028 or 0x2029);

    public override string ToString() => _text ?? "";

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (IsBreak(rune)) safe.Append(safe is [.., ' '] ? "" : " ");
        else if (IsHarmful(rune)) safe.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        else safe.Append(rune);
    }

    // Found when the first text that is not plain is shown, which few runs do.
    private static class Letters
    {
        public static readonly SearchValues<char> Safe = SearchValues.Create(
            Enumerable.Range(0, char.MaxValue + 1).Where(code => Rune.TryCreate((char)code, out var rune) && IsSafe(rune))
                .Select(code => (char)code).ToArray());

        private static bool IsSafe(Rune rune) =>
            !IsBreak(rune) && !IsHarmful(rune) && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner);
    }

    private static bool IsBreak(Rune rune) => rune.Value is '\r' or '\n' or '\t' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsHarmful(Rune rune) =>
        IsUnseen(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    // Characters that are invisible according to Unicode (Default_Ignorable_Code_Point), other than format characters, and except for
    // variation selectors 1 to 16, which choose the style of an emoji.
    private static bool IsUnseen(Rune rune) =>
        rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164
        or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
