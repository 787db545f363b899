using System.Text;

namespace FactTracker.Cli;

/// <summary>Escapes cells of Markdown tables.</summary>
internal static class TableEscapes
{
    private const string Special = "\\`*_[]|~^$";

    /// <summary>Returns a text that Markdown shows literally, on one line.</summary>
    public static string Markdown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) shown.Append(' ');
            else if (c is '<' or '>' or '&') shown.Append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            else if (Special.Contains(c, StringComparison.Ordinal)) shown.Append('\\').Append(c);
            else shown.Append(c);
        }

        return shown.ToString();
    }
}
