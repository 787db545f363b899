namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Inspects texts as BibTeX does, which knows nothing but braces.</summary>
internal static class BibText
{
    /// <summary>Whether the braces are balanced.</summary>
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

    /// <summary>Whether a text can be written as a value in braces: nothing in it ends the value, or begins an entry.</summary>
    public static bool IsValue(string tex) =>
        IsBalanced(tex) && !Array.Exists(LineBreaks.Split(tex)[1..], line => line.TrimStart().StartsWith('@'));

    /// <summary>Whether a text is a valid entry key in every BibTeX implementation.</summary>
    public static bool IsKey(string text) => text.Length > 0 && text.All(IsKeyCharacter);

    /// <summary>Whether a character is allowed in keys by every BibTeX implementation.</summary>
    public static bool IsKeyCharacter(char it) => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or ':' or '.' or '+' or '/';
}
