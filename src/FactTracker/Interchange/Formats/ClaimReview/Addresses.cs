using System.Buffers;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Splits the texts that publishers write in place of one address: several addresses joined by commas or "and", or one address cut at its
/// commas.
/// </summary>
internal static class Addresses
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>|");
    private static readonly SearchValues<string> Starts = SearchValues.Create(["http://", "https://"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the addresses in a text as they are written; empty when the text does not begin with an address.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var addresses = new List<string>();
        var rest = text.AsSpan().Trim();
        while (rest.IndexOfAny(Starts) == 0)
        {
            var end = NextStart(rest);
            var address = rest[..end].TrimEnd(" \t\r\n,;|");
            if (end < rest.Length && address.EndsWith(" and", StringComparison.OrdinalIgnoreCase))
                address = address[..^4].TrimEnd(" \t\r\n,;|");
            addresses.Add(address.ToString());
            rest = rest[end..];
        }

        return addresses;
    }

    /// <summary>Returns the addresses among other words, each up to a character that cannot end an address.</summary>
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

    /// <summary>Returns the texts of a list, with the pieces of an address that was cut at its commas joined again.</summary>
    public static IReadOnlyList<string> Mended(IReadOnlyList<string> texts)
    {
        var mended = new List<string>();
        var pieces = new List<string>();
        foreach (var text in texts)
        {
            if (pieces.Count == 0 || !IsAddress(pieces[0]) || IsAddress(text) || text.Length == 0 || text.Any(char.IsWhiteSpace)) Join();
            pieces.Add(text);
        }

        Join();
        return mended;

        void Join()
        {
            if (pieces.Count > 0) mended.Add(string.Join(',', pieces));
            pieces.Clear();
        }
    }

    private static bool IsAddress(string text) => text.AsSpan().TrimStart().IndexOfAny(Starts) == 0;

    // The start of the next address. An address nested in another, as archives write them, has no white space or comma before it.
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
