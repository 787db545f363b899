using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Json;

/// <summary>
/// The path to a value in a set as the format writes it, built from the top down. Its text is the normalized path of RFC 9535, with dots
/// before plain names.
/// </summary>
/// <remarks>A path is a chain of steps: going one level deeper creates one small object, and the text is built only when it is
/// needed.</remarks>
internal sealed class JsonPath
{
    private const int LongestName = 256; // A path is shown with each problem and place, so a long name would be repeated for each.
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    private readonly JsonPath? _parent;
    private string? _text; // Built when first needed; threads that build it at once build the same.

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        _parent = parent;
        Name = name;
        Index = index;
    }

    public static JsonPath Root { get; } = new(null, null, -1);

    /// <summary>The path without its last step, or null for the root.</summary>
    public JsonPath? Parent => _parent;

    /// <summary>The name of the member that this step leads to, or null for an element of a list.</summary>
    public string? Name { get; }

    /// <summary>The index of the element that this step leads to, or -1 for a member.</summary>
    public int Index { get; }

    private string KeptText => _text ??= Whole();

    /// <summary>The text of the last step alone.</summary>
    public string StepText
    {
        get
        {
            if (Name is null) return string.Create(CultureInfo.InvariantCulture, $"[{Index}]");
            var name = Shown(Name);
            if (IsPlain(name)) return $".{name}";
            var escaped = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
            return $"['{OneLine.Of(escaped)}']";
        }
    }

    public JsonPath Member(string name) => new(this, name, -1);

    public JsonPath At(int index) => new(this, null, index);

    /// <summary>Returns the steps from the root down, without the root itself.</summary>
    public JsonPath[] Steps()
    {
        var count = 0;
        for (var step = this; step._parent is { } parent; step = parent)
        {
            count++;
        }

        var steps = new JsonPath[count];
        for (var step = this; step._parent is { } parent; step = parent)
        {
            steps[--count] = step;
        }

        return steps;
    }

    // Several members of one record are reported together, and so the text of their parent is kept.
    public override string ToString() => _parent is null ? "$" : _parent.KeptText + StepText;

    /// <summary>Returns a name as it is shown in the text of a path: a very long one is cut off.</summary>
    public static string Shown(string name) => name.Length <= LongestName ? name
        : name[..(LongestName - (char.IsHighSurrogate(name[LongestName - 1]) ? 1 : 0))] + "…";

    private string Whole()
    {
        var text = new StringBuilder("$");
        foreach (var step in Steps())
        {
            text.Append(step.StepText);
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(PlainCharacters);
}
