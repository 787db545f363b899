using System.Text;

namespace FactTracker.Interchange.Formats.Markdown;

/// <summary>Texts that are shown as they are, whatever Markdown or HTML would make of them (CommonMark 0.31, sections 2.4 and 6.3).</summary>
internal static class MarkdownText
{
    private const char ByteOrderMark = '\uFEFF'; // Not seen, and taken for white space by much of what reads Markdown.
    private const string Escaped = "\\`*_[]|~^$";
    private const string MarksOfBlocks = "#+-=:";
    private const string UnsafeInAddress = "<>\\\"|` ";

    /// <summary>A text on one line: white space becomes one space, and everything that means something else stands for itself.</summary>
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

    /// <summary>A text that leads to an address, when that is one of the web; else the text and nothing more.</summary>
    public static string Link(string shown, Url address) => address.IsWeb ? $"[{shown}](<{Address(address.Text)}>)" : shown;

    /// <summary>An address, shown and led to.</summary>
    public static string Link(Url address) => Link(Of(address.Text), address);

    private static void Space(StringBuilder shown)
    {
        if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
    }

    // Entities, since not everything that reads Markdown knows backslashes before them.
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
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || (rune.IsAscii && UnsafeInAddress.Contains((char)rune.Value, StringComparison.Ordinal)))
                safe.Append(Uri.EscapeDataString(rune.ToString()));
            else safe.Append(rune.Value == '&' ? "&amp;" : rune.ToString());
        }

        return safe.ToString();
    }
}
