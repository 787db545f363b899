using System.Text;

namespace FactTracker;

/// <summary>Escapes texts so that they are shown literally in Markdown and HTML (CommonMark 0.31, sections 2.4 and 6.3).</summary>
internal static class MarkdownEscapes
{
    private const char ByteOrderMark = '\uFEFF'; // Invisible, and treated as white space by many Markdown parsers.
    private const string Escaped = "\\`*_[]|~^$";
    private const string MarksOfBlocks = "#+-=:";
    private const string UnsafeInAddress = "<>\\\"|` ";

    /// <summary>Returns a text on one line: white space becomes one space, and special characters are escaped.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c == ByteOrderMark) Space(shown);
            else if (Escaped.Contains(c, StringComparison.Ordinal)) shown.Append('\\').Append(c);
            else if (shown.Length == 0 && MarksOfBlocks.Contains(c, StringComparison.Ordinal)) shown.Append('\\').Append(c);
            else shown.Append(EntityOf(c) ?? c.ToString());
        }

        return NumberAtStart(shown.ToString().TrimEnd());
    }

    /// <summary>Returns a text as a link to an address, when that is a web address; otherwise the text alone.</summary>
    public static string Link(string shown, Url address) => address.IsWeb ? $"[{shown}](<{Address(address.Text)}>)" : shown;

    /// <summary>Returns an address as a link to itself.</summary>
    public static string Link(Url address) => Link(Of(address.Text), address);

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
