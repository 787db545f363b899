using System.Text;

namespace FactTracker.Confidences;

/// <summary>
/// What two spellings of one term share: "Highly Unlikely/Almost Certainly Not", "highly-unlikely / almost certainly not" and
/// the same with a doubled space are one key, since writers vary just these.
/// </summary>
internal static class ScaleWords
{
    /// <summary>Lower case, with every run of white space, hyphens, underscores and slashes as one space.</summary>
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

    // U+2010 to U+2015 are the hyphens and dashes that word processors put in a hyphen's place, U+2212 the minus.
    private static bool Separates(char c) => char.IsWhiteSpace(c) || c is '-' or '_' or '/' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
