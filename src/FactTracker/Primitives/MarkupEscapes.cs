using System.Globalization;
using System.Text;

namespace FactTracker;

/// <summary>Escapes texts for HTML and XML, in content and in attributes with double quotes.</summary>
/// <remarks>
/// Characters that markup does not allow are replaced, and those that reorder the text after them are written as their number, so that a
/// text looks like what it is: "[U+202E]". Marks that affect no other character, such as U+200F, stay.
/// </remarks>
internal static class MarkupEscapes
{
    /// <summary>Returns a text with its lines as they are.</summary>
    public static string Of(string text) => Escape(text, keepsLines: true);

    /// <summary>Returns a text in one line.</summary>
    public static string InOneLine(string text) => Escape(text, keepsLines: false);

    private static string Escape(string text, bool keepsLines)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\n' when keepsLines => escaped.Append('\n'),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < 0x20 or 0xFFFE or 0xFFFF or (>= 0x7F and <= 0x9F) => escaped.Append('\uFFFD'),
                (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) =>
                    escaped.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
