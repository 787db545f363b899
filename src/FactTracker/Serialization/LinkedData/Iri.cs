using System.Buffers;
using System.Text;

namespace FactTracker.Serialization.LinkedData;

/// <summary>Converts IRIs to URIs (RFC 3986), the form that every RDF processor treats in the same way (RFC 3987, section 3.1).</summary>
internal static class Iri
{
    private const string Marks = "-._~:/?@!$&'()*+,;=%";

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + Marks);

    private static readonly SearchValues<char> Scheme =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Returns an IRI in which all characters that a URI does not allow are percent-encoded.</summary>
    public static string Escape(string iri)
    {
        var fragment = iri.IndexOf('#', StringComparison.Ordinal);
        if (iri.AsSpan(0, Math.Max(fragment, 0)).IndexOfAnyExcept(Allowed) < 0 && iri.AsSpan(fragment + 1).IndexOfAnyExcept(Allowed) < 0)
            return iri;
        var escaped = new StringBuilder(iri.Length);
        var at = 0;
        foreach (var rune in iri.EnumerateRunes())
        {
            var isAllowed = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value)
                || Marks.Contains((char)rune.Value, StringComparison.Ordinal)
                || at == fragment);
            escaped.Append(isAllowed ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
            at += rune.Utf16SequenceLength;
        }

        return escaped.ToString();
    }

    /// <summary>Returns whether a text starts with a scheme that is followed by something.</summary>
    public static bool IsAbsolute(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).IndexOfAnyExcept(Scheme) < 0;
    }
}
