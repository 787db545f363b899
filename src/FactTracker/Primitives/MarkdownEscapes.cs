using System.Buffers;
using System.Text;

namespace FactTracker;

/// <summary>Escapes texts so that they are shown literally in Markdown and HTML (CommonMark 0.31, sections 2.4 and 6.3).</summary>
internal static class MarkdownEscapes
{
    private const char ByteOrderMark = '\uFEFF'; // Invisible, and treated as white space by many Markdown parsers.
    private const string Escaped = "\\`*_[]|~^$";
    private const string MarksOfBlocks = "#+-=:";
    private const string Entities = "<>&";

    // Characters that are written as they are, wherever they stand but at the beginning.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range('!', '~' - '!' + 1).Select(c => (char)c).Where(c => !Escaped.Contains(c) && !Entities.Contains(c))]);

    private const string UnsafeInAddress = "<>\\\"|` ";

    /// <summary>Returns a text on one line: white space becomes one space, and special characters are escaped.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var run = shown.Length == 0 ? 0 : RunAt(text, at);
            shown.Append(text, at, run);
            at += run;
            if (at == text.Length) break;
            var c = text[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c == ByteOrderMark) Space(shown);
            else if (Escaped.Contains(c, StringComparison.Ordinal)) shown.Append('\\').Append(c);
            else if (shown.Length == 0 && MarksOfBlocks.Contains(c, StringComparison.Ordinal)) shown.Append('\\').Append(c);
            else if (EntityOf(c) is { } entity) shown.Append(entity);
            else shown.Append(c);
        }

        return NumberAtStart(shown.ToString().TrimEnd());
    }

    /// <summary>Returns a text as a link to an address, when that is a web address; otherwise the text alone.</summary>
    public static string Link(string shown, Url address) => address.IsWeb ? $"[{shown}](<{Address(address.Text)}>)" : shown;

    /// <summary>Returns an address as a link to itself.</summary>
    public static string Link(Url address) => Link(Of(address.Text), address);

    private static int RunAt(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAnyExcept(Plain);
        return end < 0 ? text.Length - at : end;
    }

    private static void Space(StringBuilder shown)
    {
        if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
    }

    // Entities, since not every Markdown parser supports a backslash before these.
    private static string? EntityOf(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => null,
    };

    // "1. " and "1) " begin a list; "5.5 times" does not.
    private static string NumberAtStart(string shown)
    {
        var digits = shown.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && shown[digits..] is ['.' or ')'] or ['.' or ')', ' ', ..] ? shown.Insert(digits, "\\") : shown;
    }

    private static string Address(string address)
    {
        var safe = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (Rune.IsControl(rune)
                || Rune.IsWhiteSpace(rune)
                || (rune.IsAscii && UnsafeInAddress.Contains((char)rune.Value, StringComparison.Ordinal)))
                safe.Append(Uri.EscapeDataString(rune.ToString()));
            else safe.Append(rune.Value == '&' ? "&amp;" : rune.ToString());
        }

        return safe.ToString();
    }
}
