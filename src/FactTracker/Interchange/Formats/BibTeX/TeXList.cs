namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Splits values at separators outside all braces.</summary>
internal static class TeXList
{
    /// <summary>Splits at a word between white space, trims the parts and drops empty ones.</summary>
    public static IReadOnlyList<string> Split(string tex, string word)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var at in Outside(tex))
        {
            if (at < start || !IsWordAt(tex, at, word)) continue;
            Add(parts, tex[start..at]);
            start = at + word.Length;
        }

        Add(parts, tex[start..]);
        return parts;
    }

    /// <summary>Splits at a character and trims the parts.</summary>
    public static IReadOnlyList<string> SplitAt(string tex, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var at in Outside(tex))
        {
            if (tex[at] != separator) continue;
            parts.Add(tex[start..at].Trim());
            start = at + 1;
        }

        parts.Add(tex[start..].Trim());
        return parts;
    }

    /// <summary>Splits at white space and ties.</summary>
    public static List<string> Words(string tex)
    {
        var words = new List<string>();
        var start = 0;
        foreach (var at in Outside(tex))
        {
            if (!IsSpace(tex[at]) && tex[at] != '~') continue;
            if (at > 0 && tex[at - 1] == '\\') continue; // An escaped space or tilde.
            Add(words, tex[start..at]);
            start = at + 1;
        }

        Add(words, tex[start..]);
        return words;
    }

    private static IEnumerable<int> Outside(string tex)
    {
        var depth = 0;
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '{') depth++;
            else if (tex[i] == '}') depth--;
            else if (depth == 0) yield return i;
        }
    }

    private static bool IsWordAt(string tex, int at, string word)
    {
        var end = at + word.Length;
        return at > 0 && IsSpace(tex[at - 1]) && (end == tex.Length || (end < tex.Length && IsSpace(tex[end])))
            && tex.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSpace(char it) => it is ' ' or '\t' or '\n' or '\r';

    private static void Add(List<string> parts, string part)
    {
        if (!string.IsNullOrWhiteSpace(part)) parts.Add(part.Trim());
    }
}
