using System.Text;

namespace FactTracker.WebPages;

/// <summary>Decodes pages as browsers do: by a byte order mark, by a <c>meta</c> element near the beginning, or else as UTF-8.</summary>
internal static class PageText
{
    // Browsers prescan 1024 bytes, and restart when they find one later (HTML Standard, 13.2.3.2 and 13.2.3.4).
    private const int FarthestMeta = 1 << 16;
    private const string Usual = "windows-1252"; // The default of browsers in most locales.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DecodedPage Decode(ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => new(Encoding.UTF8.GetString(rest), null),
        [0xFF, 0xFE, .. var rest] => new(Encoding.Unicode.GetString(rest), null),
        [0xFE, 0xFF, .. var rest] => new(Encoding.BigEndianUnicode.GetString(rest), null),
        _ when Stated(page) is { } stated => new(stated.GetString(page), null),
        _ when IsUtf8(page) => new(Encoding.UTF8.GetString(page), null),
        _ => new(Named(Usual)!.GetString(page), Usual),
    };

    private static Encoding? Stated(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, FarthestMeta)]);
        return PageScripts.CharacterSetOf(head) is { } name ? Named(name.ToLowerInvariant()) : null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> page)
    {
        try
        {
            return Strict.GetCharCount(page) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // The provider is asked directly, since it may not be registered. Pages that declare Latin-1 or ASCII mean windows-1252, and a meta
    // element that could be read is not in UTF-16 (Encoding Standard, section 4.2, and HTML Standard, section 13.2.3.2).
    private static Encoding? Named(string name) => name switch
    {
        "utf-8" or "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le" or "utf-16be" => Encoding.UTF8,
        "ascii" or "us-ascii" or "latin1" or "iso-8859-1" or "iso8859-1" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
