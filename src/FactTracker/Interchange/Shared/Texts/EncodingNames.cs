using System.Globalization;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>Finds encodings by their names registered with IANA and by common names for some of them.</summary>
internal static class EncodingNames
{
    private const string CodePage = "cp";
    private static readonly DecoderReplacementFallback Replacing = new("\uFFFD");

    /// <summary>Returns the encoding of a name, ignoring case; bytes that are not valid in the encoding are decoded as U+FFFD.</summary>
    /// <exception cref="FormatException">There is no encoding of that name.</exception>
    public static Encoding Of(string name)
    {
        try
        {
            var encoding = Known(name.Trim().ToLowerInvariant());
            return encoding.CodePage == Encoding.UTF8.CodePage ? Encoding.UTF8 : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new FormatException(
                $"The encoding \"{name}\" is not known. Use utf-8, utf-16, windows-1252, iso-8859-1 (latin-1), or another " +
                $"name registered with IANA.", e);
        }
    }

    private static Encoding Known(string name) => name switch
    {
        "utf8" => Encoding.UTF8,
        "utf16" => Of("utf-16"),
        "latin-1" => Of("iso-8859-1"),
        _ when name.StartsWith(CodePage, StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(CodePage.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page) =>
            Of(page),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacing)
            ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacing),
    };

    private static Encoding Of(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, Replacing)
        ?? Encoding.GetEncoding(page, EncoderFallback.ReplacementFallback, Replacing);
}
