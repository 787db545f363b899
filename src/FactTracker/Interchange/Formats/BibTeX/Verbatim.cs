using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Fields that stand as they are and not as TeX, such as addresses; many escape in them all the same what TeX would not let
/// through.</summary>
internal static class Verbatim
{
    private const string Escaped = "_%&#$~{}";

    /// <summary>The text of a field.</summary>
    public static string Read(string tex)
    {
        var trimmed = tex.Trim();
        if (trimmed.StartsWith("\\url{", StringComparison.Ordinal) && trimmed.EndsWith('}')) trimmed = trimmed[5..^1];
        if (!trimmed.Contains('\\', StringComparison.Ordinal)) return trimmed;
        foreach (var sign in Escaped)
        {
            trimmed = trimmed.Replace($"{{\\{sign}}}", $"\\{sign}", StringComparison.Ordinal); // {\_}, as Mendeley puts it into braces.
        }

        var text = new StringBuilder(trimmed.Length);
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (trimmed[i] == '\\' && i + 1 < trimmed.Length && Escaped.Contains(trimmed[i + 1], StringComparison.Ordinal)) i++;
            text.Append(trimmed[i]);
        }

        return text.ToString();
    }

    /// <summary>A text as a field; what would end it too early or not at all is written as an address has it, in per cent.</summary>
    public static string Write(string text) => BibText.IsBalanced(text) ? text
        : text.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
