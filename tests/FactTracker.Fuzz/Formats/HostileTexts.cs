using System.Text;

namespace FactTracker.Fuzz;

/// <summary>
/// Texts that are hard for readers: signs of all syntaxes, deep nesting, long runs, numbers and dates beyond the limits, control characters
/// and bytes that are not UTF-8. Each character stands for one byte.
/// </summary>
internal static class HostileTexts
{
    private const int Deep = 3_000;
    private const int Long = 5_000;

    /// <summary>The texts.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\"", "'", "\n", "\r", "\r\n", "\t", "\0", "\u001B[31m", "\u0085", "\u00FF", "\u00ED\u00A0\u0080", "\u00EF\u00BB\u00BF",
        .. ((string[])["\u2028", "\u202E", "\uFFFE", "é", "e\u0301", "𝄞", "ı", "ﬁ", "\u00A0"]).Select(Bytes),
        "{", "}", "[", "]", "(", ")", "<", ">", "&", "#", "@", "%", "\\", "/", "|", "=", "==", "~", "$", "{}", "[]", "null", "true", "-",
        "--", "0", "-0", "1e400", "1E-400", "NaN", "99999999999999999999", "79228162514264337593543950336",
        "0.00000000000000000000000000001", "1,5", "1.234.567,89", "12,5 %", "+1", "2024-02-30", "2024-13", "0000", "-0044",
        "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00",
        "2024~/..", "31.12.2018", "Y-17E7", "P9999999999Y", "https://example.org/a b", "http://[", "urn:a:b", "javascript:alert(1)", "a:b",
        "=1+1", "@type", "\\u0000", "\\ud800", "%00", "&#0;", "&#xD800;", "&lt;", "<![CDATA[", "]]>", "<!--", "-->", "</script>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>", "TY  - ", "ER  - ", "{\"a\":1,\"a\":2}", "[[null]]", "{\"none\":true}", "{\"unknown\":true}",
        new string('[', Deep), new string('{', Deep), new string('(', Deep), string.Concat(Enumerable.Repeat("{\"a\":", Deep)),
        new string('a', Long), new string('9', Long), new string('"', Long), new string(' ', Long),
    ];

    private static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
