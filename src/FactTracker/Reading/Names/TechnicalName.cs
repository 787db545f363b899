namespace FactTracker.Reading;

/// <summary>Recognizes technical names by their characters.</summary>
internal static class TechnicalName
{
    private static readonly WordSet Domains = WordSet.Of("com org net gov edu int info eu uk de fr es ru ch jp cn io app dev");

    private static readonly WordSet Files = WordSet.Of(
        "pdf doc docx xls xlsx ppt pptx csv tsv txt json xml html htm jpg jpeg png gif svg mp3 mp4 zip gz exe md odt");

    /// <summary>Whether characters without a space are a technical name.</summary>
    public static bool Is(ReadOnlySpan<char> run)
    {
        if (run[0] is '#' or '@') return IsTag(run);
        return IsAddress(run) || IsHost(run) || IsFile(run) || IsEncoded(run) || IsHexadecimal(run) || DigitChain.Is(run);
    }

    // "#euro2024", "@user42", "#3".
    private static bool IsTag(ReadOnlySpan<char> run) => char.IsLetter(run[1]) || run[1] == '_' || (run[0] == '#' && IsHash(run[1..], 3))
        || (run[0] == '#' && run[1..].ContainsAnyExceptInRange('0', '9') is false);

    // "https://…", "www.…", "desk24@example.com".
    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        var scheme = run.IndexOf("://");
        if (scheme > 0) return char.IsAsciiLetter(run[0]) && !run[..scheme].ContainsAny(" /");
        if (run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || run.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = run.IndexOf('@');
        return at > 0 && run[(at + 1)..].IndexOf('.') > 0;
    }

    // "example.com", "example.com/page/5".
    private static bool IsHost(ReadOnlySpan<char> run)
    {
        var end = run.IndexOfAny("/?#:%");
        var host = end < 0 ? run : run[..end];
        var dot = host.LastIndexOf('.');
        return dot > 0 && Domains.Contains(host[(dot + 1)..]) && HasLetter(host[..dot]) && AreOf(host, "-.");
    }

    // "report_2024_v2.pdf", "IMG_0345".
    private static bool IsFile(ReadOnlySpan<char> run)
    {
        var dot = run.LastIndexOf('.');
        if (dot > 0 && Files.Contains(run[(dot + 1)..])) return true;
        var line = run.IndexOf('_');
        return line > 0 && line < run.Length - 1 && char.IsLetterOrDigit(run[line - 1]) && HasLetter(run);
    }

    // "example.com%2Fnews%2F2024".
    private static bool IsEncoded(ReadOnlySpan<char> run)
    {
        var sign = run.IndexOf('%');
        return sign > 0 && sign + 2 < run.Length && char.IsAsciiHexDigit(run[sign + 1]) && char.IsAsciiHexDigit(run[sign + 2])
            && (char.IsAsciiLetter(run[sign - 1]) || run[sign - 1] == '/');
    }

    // "0x7ffe34", and "3f2a9c81d4" for a hash.
    private static bool IsHexadecimal(ReadOnlySpan<char> run) =>
        run.StartsWith("0x") ? run.Length > 2 && char.IsAsciiHexDigit(run[2]) : IsHash(run, 7);

    private static bool IsHash(ReadOnlySpan<char> run, int least)
    {
        if (run.Length < least) return false;
        var changes = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (!char.IsAsciiHexDigit(run[i])) return false;
            if (i > 0 && char.IsAsciiDigit(run[i]) != char.IsAsciiDigit(run[i - 1])) changes++;
        }

        const int LeastChanges = 3;
        return least < 7 ? run.Length is 3 or 6 or 8 : changes >= LeastChanges;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    private static bool AreOf(ReadOnlySpan<char> text, string signs)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !signs.Contains(c, StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
