using System.Buffers;
using System.Globalization;
using System.Text;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports an address that is not an absolute http or https URL, or that contains characters which RFC 3986 excludes. Letters of
/// any script are allowed (RFC 3987).</summary>
internal sealed class BadUrlRule : IPartRule<Url>
{
    private const int Code = 3; // The length of a percent code: % and two hexadecimal digits.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(it => (char)it),
        .. "<>\"{}|\\^`%\u007F\u00A0\u1680\u2028\u2029\u202F\u205F\u3000",
        .. Enumerable.Range(0x2000, 0x10).Select(it => (char)it), '\uFEFF']);

    public void Check(Url part, Spot spot)
    {
        if (!part.IsWeb) Report(part, spot, "is not an absolute http or https URL", "Write the full URL, starting with https://.");
        else if (Misplaced(part.Text) is { } found)
            Report(part, spot, $"contains the character U+{(int)found:X4}, which no URL may have", $"Write {Encoded(found)} instead.");
        else if (part.ToUri() is { HostNameType: UriHostNameType.Dns } uri && HostFault(uri) is { } fault)
            Report(part, spot, fault, "Copy the address again, from https:// to its end.");
    }

    private static string? HostFault(Uri uri)
    {
        if (HostName.Of(uri) is not { } host) return $"has the host \"{Shown.Of(uri.Host)}\", which cannot be a name of a host";
        if (!host.Contains('.', StringComparison.Ordinal)) return $"has the host \"{host}\", which nobody else can reach";
        var last = host.TrimEnd('.').Split('.')[^1];
        return last.Length > 1 && !last.All(char.IsAsciiDigit) ? null : $"has the host \"{host}\", which has no top-level domain";
    }

    private static char? Misplaced(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(Suspects) is >= 0 and var next; at++)
        {
            at += next;
            var isCode =
                text[at] == '%' && text.Length >= at + Code && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
            if (!isCode) return text[at];
        }

        return null;
    }

    private static string Encoded(char found) =>
        string.Concat(Encoding.UTF8.GetBytes([found]).Select(it => string.Create(CultureInfo.InvariantCulture, $"%{it:X2}")));

    private static void Report(Url part, Spot spot, string fault, string remedy)
    {
        if (spot.Findings.TryCount(Rules.BadUrl)) return;
        var shown = Shown.Of(part.Text);
        spot.Findings.Add(new Finding(Rules.BadUrl, spot.Here, $"\"{shown}\" {fault}.") { Value = shown, Remedy = remedy });
    }
}
