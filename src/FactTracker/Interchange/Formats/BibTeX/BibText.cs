namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Looks at texts as BibTeX does, who knows of nothing but braces.</summary>
internal static class BibText
{
    /// <summary>Whether every brace is closed and none is too many.</summary>
    public static bool IsBalanced(string tex)
    {
        var depth = 0;
        foreach (var it in tex)
        {
            depth += it == '{' ? 1 : it == '}' ? -1 : 0;
            if (depth < 0) return false;
        }

        return depth == 0;
    }

    /// <summary>Whether a text can be the key of an entry in any BibTeX.</summary>
    public static bool IsKey(string text) => text.Length > 0 && text.All(IsKeyCharacter);

    /// <summary>Whether a character can stand in a key in any BibTeX.</summary>
    public static bool IsKeyCharacter(char it) => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or ':' or '.' or '+' or '/';
}
