using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Analysis;

/// <summary>
/// Draws what claims rest on as one diagram, in the language of Mermaid or Graphviz. Every claim and source is one box; an arrow leads to
/// what it rests on.
/// </summary>
/// <example><code>
/// File.WriteAllText("origins.mmd", FactTracker.Analysis.OriginDiagram.ToMermaid(set.Claims.Select(set.TraceOrigins().Of)));
/// </code></example>
public static class OriginDiagram
{
    private static readonly SearchValues<char> MermaidMarks = SearchValues.Create("\"#<>&`\\*_;%");

    /// <summary>Returns a Mermaid flowchart (<c>graph TD</c>).</summary>
    /// <param name="answers">The answers about the claims to draw.</param>
    public static string ToMermaid(IEnumerable<ClaimOrigins> answers)
    {
        var boxes = new OriginBoxes(answers);
        var text = new StringBuilder("graph TD\n");
        foreach (var (number, box) in boxes.Boxes.Index())
        {
            var label = Escaped(box.Label, MermaidEscape);
            text.Append(CultureInfo.InvariantCulture, $"  n{number}{(box.IsClaim ? $"([\"{label}\"])" : $"[\"{label}\"]")}\n");
        }

        foreach (var (from, to, how) in boxes.Arrows)
        {
            var label = how is null ? "" : $"|\"{Escaped(how, MermaidEscape)}\"|";
            text.Append(CultureInfo.InvariantCulture, $"  n{from} -->{label} n{to}\n");
        }

        return text.ToString();
    }

    /// <summary>Returns a directed graph in the DOT language of Graphviz.</summary>
    /// <param name="answers">The answers about the claims to draw.</param>
    public static string ToDot(IEnumerable<ClaimOrigins> answers)
    {
        var boxes = new OriginBoxes(answers);
        var text = new StringBuilder("digraph origins {\n  node [shape=box];\n");
        foreach (var (number, box) in boxes.Boxes.Index())
        {
            var shape = box.IsClaim ? ", shape=ellipse" : "";
            text.Append(CultureInfo.InvariantCulture, $"  n{number} [label=\"{Escaped(box.Label, DotEscape)}\"{shape}];\n");
        }

        foreach (var (from, to, how) in boxes.Arrows)
        {
            var label = how is null ? "" : $" [label=\"{Escaped(how, DotEscape)}\"]";
            text.Append(CultureInfo.InvariantCulture, $"  n{from} -> n{to}{label};\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Escaped(string label, Func<Rune, string?> escape)
    {
        var text = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (IsUnseen(rune)) text.Append(' ');
            else text.Append(escape(rune) ?? rune.ToString());
        }

        return text.ToString();
    }

    // Line breaks, commands to a terminal, and what changes the direction of text; but not the joiners, which some scripts need.
    private static bool IsUnseen(Rune rune) => rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;

    // Mermaid reads labels as HTML or Markdown, and #…; as a character by its number.
    private static string? MermaidEscape(Rune rune) => MermaidMarks.Contains((char)rune.Value) && rune.IsAscii
        ? string.Create(CultureInfo.InvariantCulture, $"#{rune.Value};")
        : null;

    private static string? DotEscape(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => null,
    };
}
