using System.Text.RegularExpressions;

namespace FactTracker.Publishing;

/// <summary>Finds the paths of files on somebody's computer in texts: they give away names of people and of folders.</summary>
internal static partial class LocalPaths
{
    /// <summary>What is published in place of a path.</summary>
    public const string Mask = "[local path]";

    public static bool AreIn(string text) => Path().IsMatch(text);

    public static IEnumerable<string> In(string text) => Path().Matches(text).Select(match => match.Value);

    /// <summary>Returns a text with each path replaced.</summary>
    public static string Without(string text) => Path().Replace(text, Mask);

    // file: addresses, Windows drives and shares, and the folders in which people and systems keep files. A percent sign before them
    // stands for a colon or a slash that was encoded. A blank ends a path, except in one of Windows before its extension.
    [GeneratedRegex(
        """
        \bfile(:|%3A)[^\s"'<>|]*
        | (?<![A-Za-z0-9])[A-Za-z](:|%3A)(\\|%5C|/(?!/))+([^"'<>|\r\n\t.]*(\.[A-Za-z0-9]{1,5}\b)+|[^\s"'<>|]*)
        | \\\\[A-Za-z0-9._$-]+\\[^\s"'<>|]*
        | (?<![A-Za-z0-9._~/:-])(~|(/|%2F)(home|Users|root|tmp|mnt|media|Volumes|srv|opt|private|var|etc))(/|%2F)[^\s"'<>|]*
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
