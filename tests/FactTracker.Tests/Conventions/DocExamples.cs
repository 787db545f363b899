using System.Net;
using System.Text.RegularExpressions;

namespace FactTracker.Tests.Conventions;

/// <summary>Finds the examples of documentation comments.</summary>
internal static partial class DocExamples
{
    /// <summary>All examples of a file, in the order they stand in.</summary>
    /// <param name="path">The path the examples are reported with.</param>
    /// <param name="text">The file.</param>
    public static IEnumerable<DocExample> Find(string path, string text)
    {
        // With the marks blanked out a comment is XML, and every line stays where it was.
        var xml = Marks().Replace(text, "");
        var space = Namespaces().Match(text).Groups["name"].Value;
        foreach (Match example in Elements().Matches(xml))
        {
            foreach (Match code in Codes().Matches(xml[..(example.Index + example.Length)], example.Index))
            {
                var content = code.Groups["code"];
                yield return new DocExample(
                    path, xml.AsSpan(0, content.Index).Count('\n') + 1, space, WebUtility.HtmlDecode(content.Value));
            }
        }
    }

    [GeneratedRegex("(?m)^ *///")]
    private static partial Regex Marks();

    [GeneratedRegex("(?m)^namespace (?<name>[\\w.]+)")]
    private static partial Regex Namespaces();

    [GeneratedRegex("<example>.*?</example>", RegexOptions.Singleline)]
    private static partial Regex Elements();

    [GeneratedRegex("<code(?: [^>]*)?>(?<code>.*?)</code>", RegexOptions.Singleline)]
    private static partial Regex Codes();
}
