using System.Globalization;
using System.Text;

namespace FactTracker.Interchange;

/// <summary>Encodings by the names that IANA has registered, and by those that people say for some of them.</summary>
internal static class EncodingNames
{
    private const string CodePage = "cp";
    private static readonly DecoderReplacementFallback Replacing = new("\uFFFD");

    /// <summary>The encoding of a name, whatever its case; what is not in the encoding is read as U+FFFD.</summary>
    /// <exception cref="FormatException">There is none of that name.</exception>
    public static Encoding Of(string name)
    {
        try
        {
            var encoding = Known(name.Trim().ToLowerInvariant());
            return encoding.CodePage == Encoding.UTF8.CodePage ? Encoding.UTF8 : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new FormatException($"There is no encoding \"{name}\"; there are utf-8, utf-16, windows-1252, iso-8859-1 (latin-1), and others by their names at IANA.", e);
        }
    }

    private static Encoding Known(string name) => name switch
    {
        "utf8" => Encoding.UTF8,
        "utf16" => Of("utf-16"),
        "latin-1" => Of("iso-8859-1"),
        _ when name.StartsWith(CodePage, StringComparison.Ordinal) && int.TryParse(name.AsSpan(CodePage.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page) =>
            Of(page),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacing)
            ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacing),
    };

    private static Encoding Of(int page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, Replacing)
        ?? Encoding.GetEncoding(page, EncoderFallback.ReplacementFallback, Replacing);
}
