using System.Buffers;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Takes apart what publishers write where one address belongs: several, joined by commas or "and", or one cut at its commas.</summary>
internal static class Addresses
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>|");
    private static readonly SearchValues<string> Starts = SearchValues.Create(["http://", "https://"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The addresses in a text, each as it is written; none when the text begins with no address.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var addresses = new List<string>();
        var rest = text.AsSpan().Trim();
        while (rest.IndexOfAny(Starts) == 0)
        {
            var end = NextStart(rest);
            var address = rest[..end].TrimEnd(" \t\r\n,;|");
            if (end < rest.Length && address.EndsWith(" and", StringComparison.OrdinalIgnoreCase)) address = address[..^4].TrimEnd(" \t\r\n,;|");
            addresses.Add(address.ToString());
            rest = rest[end..];
        }

        return addresses;
    }

    /// <summary>The addresses that stand among other words, up to where a sign ends them that none ends with.</summary>
    public static IReadOnlyList<string> Within(string text)
    {
        var addresses = new List<string>();
        for (var rest = text.AsSpan(); rest.IndexOfAny(Starts) is >= 0 and var start;)
        {
            rest = rest[start..];
            var length = rest.IndexOfAny(Ends);
            addresses.Add((length < 0 ? rest : rest[..length]).TrimEnd(".,;:!?)]").ToString());
            rest = length < 0 ? [] : rest[length..];
        }

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The texts of a list with the pieces of an address that was cut at its commas put together again.</summary>
    public static IReadOnlyList<string> Mended(IReadOnlyList<string> texts)
    {
        var mended = new List<string>();
        foreach (var text in texts)
        {
            if (mended.Count > 0 && IsAddress(mended[^1]) && !IsAddress(text) && text.Length > 0 && !text.Any(char.IsWhiteSpace)) mended[^1] += "," + text;
            else mended.Add(text);
        }

        return mended;
    }

    private static bool IsAddress(string text) => text.AsSpan().TrimStart().IndexOfAny(Starts) == 0;

    // Where the next address begins: one inside another, as archives write them, has no white space, comma or the like before it.
    private static int NextStart(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Starts);
            if (next < 0) break;
            at += next;
            if (text[at - 1] is ',' or ';' or '|' || char.IsWhiteSpace(text[at - 1])) return at;
        }

        return text.Length;
    }
}
