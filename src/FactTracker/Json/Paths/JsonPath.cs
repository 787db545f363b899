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
    private readonly JsonPath? _parent;

    private JsonPath(JsonPath? parent, string? name, int index)
    {
        _parent = parent;
        Name = name;
        Index = index;
    }

    public static JsonPath Root { get; } = new(null, null, -1);

    /// <summary>The name of the member that this step leads to, or null for an element of a list.</summary>
    public string? Name { get; }

    /// <summary>The index of the element that this step leads to, or -1 for a member.</summary>
    public int Index { get; }

    public JsonPath Member(string name) => new(this, name, -1);

    public JsonPath At(int index) => new(this, null, index);

    /// <summary>Returns the steps from the root down, without the root itself.</summary>
    public IReadOnlyList<JsonPath> Steps()
    {
        var steps = new List<JsonPath>();
        for (var step = this; step._parent is { } parent; step = parent)
        {
            steps.Add(step);
        }

        steps.Reverse();
        return steps;
    }

    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var step in Steps())
        {
            step.AppendTo(text);
        }

        return text.ToString();
    }

    private void AppendTo(StringBuilder text)
    {
        if (Name is null) text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
        else if (IsPlain(Name)) text.Append('.').Append(Name);
        else text.Append("['")
            .Append(OneLine.Of(Name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)))
            .Append("']");
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
