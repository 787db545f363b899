using System.Text;

namespace FactTracker.Confidences;

/// <summary>
/// Computes the key that different spellings of a term share. "Highly Unlikely/Almost Certainly Not", "highly-unlikely / almost certainly
/// not" and the same with a double space have a single key, because writers vary these details.
/// </summary>
internal static class ScaleWords
{
    /// <summary>
    /// Returns the words in lower case, with every run of white space, hyphens, underscores and slashes replaced by a single space.
    /// </summary>
    public static string KeyOf(string words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!Separates(c))
                key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd(' ');
    }

    // U+2010 to U+2015 are the hyphens and dashes that word processors substitute for a hyphen, U+2212 is the minus sign.
    private static bool Separates(char c) => char.IsWhiteSpace(c) || c is '-' or '_' or '/' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
