using System.Buffers;

namespace FactTracker.Values;

/// <summary>
/// Recognizes an absolute IRI (RFC 3987) by what no other unit has: a scheme, a colon, and only characters that an IRI allows. It does not
/// check which schemes exist, or what each requires of the rest.
/// </summary>
internal static class AbsoluteIri
{
    private static readonly SearchValues<char> SchemeChars =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    // RFC 3986, section 2, and RFC 3987, section 2.2: characters that are allowed nowhere, not even as delimiters.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"<>\\^`{|} ");

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || colon == text.Length - 1 || !char.IsAsciiLetter(text[0]) || text[..colon].ContainsAnyExcept(SchemeChars))
            return false;
        var rest = text[(colon + 1)..];
        if (rest.ContainsAny(Forbidden))
            return false;
        for (var i = 0; i < rest.Length; i++)
        {
            var c = rest[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
            if (c == '%' && !(i + 2 < rest.Length && char.IsAsciiHexDigit(rest[i + 1]) && char.IsAsciiHexDigit(rest[i + 2])))
                return false;
        }
        return true;
    }
}
