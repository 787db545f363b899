using System.Buffers;
using System.Text;

namespace FactTracker.Cli;

/// <summary>Escapes cells of tables.</summary>
internal static class TableEscapes
{
    private const string Formulas = "=+-@\t\r\n＝＋－＠"; // What spreadsheets take for the start of a formula (OWASP, CSV injection).
    private const string Special = "\\`*_[]|~^$";
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

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

    /// <summary>Returns a field of comma-separated values. A text that could be a formula gets an apostrophe.</summary>
    public static string Csv(string text)
    {
        var first = text.AsSpan().TrimStart();
        if (first.Length > 0 && Formulas.Contains(first[0], StringComparison.Ordinal)) text = $"'{text}";
        return !text.AsSpan().ContainsAny(Quoted) ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
