using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Cli;

/// <summary>
/// Text that is safe to show: line breaks and tabs are spaces, and characters that would move the cursor, colour the screen or turn the
/// direction of reading are written as what they are, <c>&lt;U+001B&gt;</c>. All text goes to a terminal as this type.
/// </summary>
internal readonly record struct TerminalText
{
    private const int ZeroWidthNonJoiner = 0x200C; // With its sister the only format characters that writing in some scripts needs.
    private const int ZeroWidthJoiner = 0x200D;
    private const int SoftHyphen = 0x00AD;
    private static readonly SearchValues<char> Plain = SearchValues.Create(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).ToArray());

    private readonly string? _text;

    private TerminalText(string safe) => _text = safe;

    public static implicit operator TerminalText(string text) => Of(text);

    public static TerminalText Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Plain);
        if (first < 0) return new TerminalText(text);
        var safe = new StringBuilder(text, 0, first, text.Length + 16);
        // A lone surrogate comes out as U+FFFD.
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            Append(safe, rune);
        }

        return new TerminalText(safe.ToString());
    }

    public override string ToString() => _text ?? "";

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (IsBreak(rune)) safe.Append(safe is [.., ' '] ? "" : " ");
        else if (IsHarmful(rune)) safe.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        else safe.Append(rune);
    }

    private static bool IsBreak(Rune rune) => rune.Value is '\r' or '\n' or '\t' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsHarmful(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => true,
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner or SoftHyphen),
        _ => false,
    };
}
