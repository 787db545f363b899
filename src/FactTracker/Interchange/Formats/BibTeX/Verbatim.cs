using System.Text;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Reads and writes fields that are verbatim text rather than TeX, such as addresses. Many programs escape TeX's special characters in them
/// anyway.
/// </summary>
internal static class Verbatim
{
    private const string Escaped = "_%&#$~{}";

    /// <summary>Returns the text of a field.</summary>
    public static string Read(string tex)
    {
        var trimmed = tex.Trim();
        if (trimmed.StartsWith("\\url{", StringComparison.Ordinal) && trimmed.EndsWith('}')) trimmed = trimmed[5..^1];
        if (!trimmed.Contains('\\', StringComparison.Ordinal)) return trimmed;
        foreach (var sign in Escaped)
        {
            trimmed = trimmed.Replace($"{{\\{sign}}}", $"\\{sign}", StringComparison.Ordinal); // {\_}, as Mendeley writes it.
        }

        var text = new StringBuilder(trimmed.Length);
        for (var i = 0; i < trimmed.Length; i++)
        {
            if (trimmed[i] == '\\' && i + 1 < trimmed.Length && Escaped.Contains(trimmed[i + 1], StringComparison.Ordinal)) i++;
            text.Append(trimmed[i]);
        }

        return text.ToString();
    }

    /// <summary>Returns a text as a field; unbalanced braces and line ends are percent-encoded, as in an address.</summary>
    public static string Write(string text)
    {
        if (LineBreaks.IsIn(text))
            text = string.Concat(text.Select(c => LineBreaks.IsBreak(c) ? Uri.EscapeDataString(c.ToString()) : c.ToString()));
        return BibText.IsBalanced(text) ? text
            : text.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
    }
}
