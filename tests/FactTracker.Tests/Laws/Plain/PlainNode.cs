using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>A value in a text: where it stands, and where it stands in the tree.</summary>
internal sealed class PlainNode(PlainNode? parent, string? name, int index, int nameStart, int start, byte kind)
{
    public PlainNode? Parent { get; } = parent;

    /// <summary>The member's name as it stands in the text, without its quotes; null for an element and for the root.</summary>
    public string? Name { get; } = name;

    /// <summary>Where the member begins with its name; for anything else, where the value begins.</summary>
    public int NameStart { get; } = nameStart;

    public int Start { get; } = start;

    /// <summary>The place behind the value; out of reach where the value does not end.</summary>
    public int End { get; set; }

    /// <summary>The first byte of the value.</summary>
    public byte Kind { get; } = kind;

    public bool IsNumber => Kind is (byte)'-' or (>= (byte)'0' and <= (byte)'9');

    /// <summary>The place in the tree, as problems write it.</summary>
    public string Path
    {
        get
        {
            var text = new StringBuilder();
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                text.Insert(0, node.Step);
            }

            return text.Insert(0, '$').ToString();
        }
    }

    private string Step => Name is null ? string.Create(CultureInfo.InvariantCulture, $"[{index}]") : StepOf(Unescaped(Name));

    private static string StepOf(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? "." + name
            : $"['{string.Concat(name.Select(Escaped))}']";

    private static string Escaped(char c) => c switch
    {
        '\\' => @"\\",
        '\'' => @"\'",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        '\u2028' or '\u2029' => $@"\u{(int)c:x4}",
        _ => char.IsControl(c) ? $@"\u{(int)c:x4}" : c.ToString(),
    };

    private static string Unescaped(string name)
    {
        if (!name.Contains('\\', StringComparison.Ordinal)) return name;
        try
        {
            using var json = JsonDocument.Parse($"\"{name}\"");
            return json.RootElement.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
