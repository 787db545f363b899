using System.Text.RegularExpressions;

namespace FactTracker.Fuzz;

/// <summary>Recognises the syntax of a text by its bytes, so that a new format needs no entry, and has the tokens of each.</summary>
internal static partial class SyntaxOf
{
    /// <summary>Returns the syntax of a text.</summary>
    public static Syntax Text(byte[] text)
    {
        var start = text.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        if (start.StartsWith("PK"u8)) return Syntax.Zip;
        if (start.StartsWith("{"u8) || start.StartsWith("["u8)) return Syntax.Json;
        if (start.StartsWith("<"u8)) return Syntax.Markup;
        if (start.IndexOf("  - "u8) >= 0) return Syntax.Tagged;
        return start.StartsWith("@"u8) || start.IndexOf("\n@"u8) >= 0 ? Syntax.Entries : Syntax.Table;
    }

    /// <summary>Returns the levels of tokens of a syntax, coarse and fine.</summary>
    public static IReadOnlyList<Regex> Levels(Syntax syntax) => syntax switch
    {
        Syntax.Markup or Syntax.Zip => [Tags(), Attributes(), Words()],
        Syntax.Entries => [Lines(), EntrySigns(), EntrySigns()],
        Syntax.Tagged => [Lines(), TagsAndValues(), Words()],
        _ => [Lines(), Cells(), Cells(), Words()],
    };

    [GeneratedRegex(@"[^\n]*\n|[^\n]+\z")]
    private static partial Regex Lines();

    [GeneratedRegex(@"""(?:[^""]|"""")*""|[^"",;\t\r\n]+|[,;\t]|\r?\n|.")]
    private static partial Regex Cells();

    [GeneratedRegex(@"^[A-Z][A-Z0-9]  - ?|[^\r\n]+|\r?\n", RegexOptions.Multiline)]
    private static partial Regex TagsAndValues();

    [GeneratedRegex(@"@\w+|\{[^{}]*\}|[{}""=,#()%]|\\[A-Za-z]+|\\.|[\w.:/-]+|\s+|.")]
    private static partial Regex EntrySigns();

    [GeneratedRegex("<[^<>]*>|[^<>]+")]
    private static partial Regex Tags();

    [GeneratedRegex("""\s[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)|"[^"]*"|</?[\w:]+""")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\w+|\s+|[^\w\s]")]
    private static partial Regex Words();
}
