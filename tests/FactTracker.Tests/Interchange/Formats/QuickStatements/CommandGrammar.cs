using System.Text.RegularExpressions;

namespace FactTracker.Tests.Interchange.Formats.QuickStatements;

/// <summary>The grammar of QuickStatements V1 as its own parser has it: parts between tabs, each of a form.</summary>
internal static partial class CommandGrammar
{
    /// <summary>What is wrong with a line, or null.</summary>
    public static string? Fault(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length < 3 || parts.Length % 2 == 0) return "a statement is an item, a property and a value, and then pairs";
        if (!Item().IsMatch(parts[0])) return $"\"{parts[0]}\" is no item";
        if (!Property().IsMatch(parts[1])) return $"\"{parts[1]}\" is no property";
        if (!Value().IsMatch(parts[2])) return $"\"{parts[2]}\" is no value";
        var isInSource = false;
        for (var i = 3; i < parts.Length; i += 2)
        {
            var isSource = Source().IsMatch(parts[i]);
            if (!isSource && (isInSource || !Property().IsMatch(parts[i]))) return $"\"{parts[i]}\" is no qualifier, or behind a source";
            if (!Value().IsMatch(parts[i + 1])) return $"\"{parts[i + 1]}\" is no value";
            isInSource |= isSource;
        }

        return null;
    }

    [GeneratedRegex(@"^(?:[QPLM]\d+|L\d+-[FS]\d+)\z")]
    private static partial Regex Item();

    [GeneratedRegex(@"^P\d+\z")]
    private static partial Regex Property();

    [GeneratedRegex(@"^S\d+\z")]
    private static partial Regex Source();

    [GeneratedRegex("""
        ^(?:somevalue|novalue|[QPLM]\d+|L\d+-[FS]\d+|"[^\t\n\r]*"|[a-z_-]+:"[^\t\n\r]*"|[+-]\d{4,16}-\d\d-\d\dT\d\d:\d\d:\d\dZ/\d{1,2}(?:/J)?|@[+-]?[0-9.]+/[+-]?[0-9.]+|-?\d+(?:\.\d+)?(?:~\d+(?:\.\d+)?)?(?:U\d+)?)\z
        """)]
    private static partial Regex Value();
}
