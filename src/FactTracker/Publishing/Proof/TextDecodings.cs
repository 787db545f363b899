using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FactTracker.Publishing;

/// <summary>
/// The texts that a written text stands for: as it is, and with the escapes of JSON, XML and HTML, addresses, TeX and base64 undone, one
/// within another too.
/// </summary>
internal static partial class TextDecodings
{
    private const int Rounds = 4; // An address in JSON in a script of a page has three.

    public static IEnumerable<string> Of(string text)
    {
        yield return text;
        var latest = text;
        for (var round = 0; round < Rounds; round++)
        {
            var before = latest;
            foreach (var decode in Decoders)
            {
                var decoded = decode(latest);
                if (decoded == latest) continue;
                yield return latest = decoded;
            }

            if (before == latest) break;
        }

        foreach (var hidden in Base64In(text)) yield return hidden;
    }

    private static IEnumerable<Func<string, string>> Decoders { get; } =
    [
        Unescaped, text => WebUtility.HtmlDecode(text), PercentDecoded,
        text => text.Replace("\"\"", "\"", StringComparison.Ordinal), WithoutTex,
    ];

    // Those of JSON, which are those of JavaScript, Turtle and Python, too.
    private static string Unescaped(string text) => text.Contains('\\', StringComparison.Ordinal)
        ? Escape().Replace(text, match => match.Groups["code"] is { Success: true } code
            ? TextOf(int.Parse(code.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            : match.Value[1] is 'n' or 'r' or 't' or 'b' or 'f' ? " " : match.Value[1..])
        : text;

    // Two escapes of JSON can be the halves of one character.
    private static string TextOf(int code) => code <= char.MaxValue ? ((char)code).ToString()
        : Rune.IsValid(code) ? new Rune(code).ToString() : "";

    private static string PercentDecoded(string text) => text.Contains('%', StringComparison.Ordinal)
        ? PercentRun().Replace(text, match => DecodedRun(match.Value))
        : text;

    private static string DecodedRun(string run) =>
        Encoding.UTF8.GetString(Convert.FromHexString(run.Replace("%", "", StringComparison.Ordinal)));

    private static string WithoutTex(string text) => Brace().Replace(text, "");

    private static IEnumerable<string> Base64In(string text)
    {
        foreach (Match match in Base64Run().Matches(text))
        {
            var run = match.Value.TrimEnd('=').Replace('-', '+').Replace('_', '/');
            var padded = run[..(run.Length - (run.Length % 4 == 1 ? 1 : 0))];
            var bytes = new byte[padded.Length];
            if (Convert.TryFromBase64String(padded.PadRight((padded.Length + 3) / 4 * 4, '='), bytes, out var length))
                yield return Encoding.UTF8.GetString(bytes, 0, length);
        }
    }

    [GeneratedRegex(
        """\\(u(?<code>[0-9A-Fa-f]{4})|U(?<code>[0-9A-Fa-f]{8})|x(?<code>[0-9A-Fa-f]{2})|[^uUx])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    [GeneratedRegex("(%[0-9A-Fa-f]{2})+", RegexOptions.ExplicitCapture)]
    private static partial Regex PercentRun();

    [GeneratedRegex("""\\?[{}]|\\["'`^~=.cvukHrdbt](?=\{?[A-Za-z])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Brace();

    [GeneratedRegex("[A-Za-z0-9+/_-]{12,}=*")]
    private static partial Regex Base64Run();
}
