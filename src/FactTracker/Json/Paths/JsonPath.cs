using System.Globalization;
using System.Runtime.CompilerServices;

namespace FactTracker.Json;

/// <summary>
/// The path to a value in a set as the format writes it, built from the top down. Its text is the normalized path of RFC 9535, with dots
/// before plain names.
/// </summary>
/// <remarks>A path is a chain of steps: going one level deeper creates one small object, and the text is built only when it is
/// needed.</remarks>
internal sealed class JsonPath
{
    private const int UsualLength = 256; // Of a text, for which there is space on the stack.
    private const int LongestName = 256; // A path is shown with each problem and place, so a long name would be repeated for each.
    private readonly JsonPath? _parent;

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

    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        text.AppendLiteral("$");
        foreach (var step in Steps())
        {
            step.AppendTo(ref text);
        }

        return text.ToStringAndClear();
    }

    private void AppendTo(ref DefaultInterpolatedStringHandler text)
    {
        if (Name is null)
        {
            text.AppendLiteral("[");
            text.AppendFormatted(Index);
            text.AppendLiteral("]");
            return;
        }

        var name = Shown(Name);
        var isPlain = IsPlain(name);
        text.AppendLiteral(isPlain ? "." : "['");
        text.AppendLiteral(isPlain
            ? name
            : OneLine.Of(name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)));
        if (!isPlain) text.AppendLiteral("']");
    }

    /// <summary>Returns a name as it is shown in the text of a path: a very long one is cut off.</summary>
    public static string Shown(string name) => name.Length <= LongestName ? name
        : name[..(LongestName - (char.IsHighSurrogate(name[LongestName - 1]) ? 1 : 0))] + "…";

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
