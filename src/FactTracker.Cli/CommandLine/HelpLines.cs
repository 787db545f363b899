using System.Text;

namespace FactTracker.Cli;

/// <summary>Lines of help, at most 80 columns wide.</summary>
internal static class HelpLines
{
    /// <summary>The width, also when output is redirected.</summary>
    public const int Width = 80;

    private const string Continued = " \\"; // A shell reads on in the next line.

    /// <summary>Returns a text as lines that are broken at spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The indentation of every line.</param>
    public static IEnumerable<string> Of(string text, int indent) => Broken(text, indent, indent, "");

    /// <summary>Returns a command line, over several lines where it is long.</summary>
    public static IEnumerable<string> OfCommand(string line) => Broken(line, 2, 6, Continued);

    private static IEnumerable<string> Broken(string text, int indent, int further, string end)
    {
        var line = new StringBuilder().Append(' ', indent);
        var isBegun = false;
        foreach (var word in end.Length == 0 ? text.Split(' ') : Words(text))
        {
            if (isBegun && line.Length + 1 + word.Length + end.Length > Width)
            {
                yield return line + end;
                line.Clear().Append(' ', further);
                isBegun = false;
            }

            line.Append(isBegun ? " " : "").Append(word);
            isBegun = true;
        }

        yield return line.ToString();
    }

    // A quoted argument is not broken.
    private static IEnumerable<string> Words(string line)
    {
        var (start, quote) = (0, '\0');
        for (var place = 0; place < line.Length; place++)
        {
            if (line[place] is '"' or '\'' && (quote == '\0' || quote == line[place])) quote = quote == '\0' ? line[place] : '\0';
            if (line[place] != ' ' || quote != '\0') continue;
            yield return line[start..place];
            start = place + 1;
        }

        yield return line[start..];
    }
}
