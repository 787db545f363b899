using System.Text;

namespace FactTracker.Html;

/// <summary>Decodes pages as browsers do: by a byte order mark, by what a <c>meta</c> near the beginning says, or else as UTF-8.</summary>
internal static class PageText
{
    private const int FarthestMeta = 1024; // Where the HTML Standard, section 13.2.3.2, stops looking.

    public static string Decode(ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => EncodingOf(page).GetString(page),
    };

    private static Encoding EncodingOf(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, FarthestMeta)]);
        return PageScripts.CharacterSetOf(head) is { } name ? Named(name.ToLowerInvariant()) ?? Encoding.UTF8 : Encoding.UTF8;
    }

    // Asked of the provider itself: whether anybody has registered it changes nothing. Pages that say Latin-1 or ASCII mean windows-1252, and a
    // meta that could be read does not stand in UTF-16 (Encoding Standard, section 4.2, and HTML Standard, section 13.2.3.2).
    private static Encoding? Named(string name) => name switch
    {
        "ascii" or "us-ascii" or "latin1" or "iso-8859-1" or "iso8859-1" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
