using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker;

/// <summary>Writes texts on one line: control characters and line separators become escapes, as in JSON.</summary>
internal static class OneLine
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Append(0x2028).Append(0x2029).Select(c => (char)c)]);

    /// <summary>Returns the text with escapes.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Escaped.Contains(c)) line.Append(c);
            else if ("\b\t\n\f\r".IndexOf(c, StringComparison.Ordinal) is >= 0 and var index) line.Append('\\').Append("btnfr"[index]);
            else line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return line.ToString();
    }
}
