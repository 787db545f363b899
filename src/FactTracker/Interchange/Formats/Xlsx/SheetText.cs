using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>
/// Escapes texts in cells: characters that XML cannot have, or would change, are <c>_x000D_</c> (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
/// </summary>
internal static class SheetText
{
    private const int EscapeLength = 7;

    private static readonly SearchValues<char> MayNeedEscape = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Except(['\t', '\n']).Concat(Enumerable.Range(0xD800, 0x800)).Concat(['_', 0xFFFE, 0xFFFF])
            .Select(code => (char)code)]);

    private static readonly SearchValues<byte> PerhapsEscaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Except(['\t', '\n']).Append('_').Append(0xEF).Select(value => (byte)value)]); // EF BF BE is U+FFFE.

    /// <summary>Whether a text, in UTF-8, certainly needs no escapes.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> text) => !text.ContainsAny(PerhapsEscaped);

    /// <summary>Returns a text without escapes; an escape that would give half a surrogate pair is unchanged.</summary>
    public static string Read(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (CodeAt(text, i) is { } code && !char.IsSurrogate(code))
            {
                plain.Append(code);
                i += EscapeLength - 1;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>Returns a text with escapes; half a surrogate pair, which no text of a set has, becomes U+FFFD.</summary>
    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAny(MayNeedEscape)) return text;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) escaped.Append('\uFFFD');
            else if (c == '\r' || !XmlConvert.IsXmlChar(c)) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else if (c == '_' && CodeAt(text, i) is not null) escaped.Append("_x005F_");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static char? CodeAt(string text, int at) =>
        at + EscapeLength <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + EscapeLength - 1] == '_'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
