using System.Text;
using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Writes a JSON value in canonical form; how numbers, names and depth are treated is decided by what derives from it.</summary>
internal abstract class CanonicalTree
{
    /// <summary>Where the form is written.</summary>
    protected CanonicalWriter Output { get; } = new();

    /// <summary>The canonical form of a value.</summary>
    public byte[] Write(JsonElement root)
    {
        Write(root, 0);
        return Output.Written.ToArray();
    }

    /// <summary>The text of a number.</summary>
    protected abstract string NumberOf(JsonElement number);

    /// <summary>
    /// The name of a member by which it is sorted, and its text with quotation marks where that is not the canonical one.
    /// </summary>
    protected abstract (string Name, byte[]? AsWritten) NameOf(JsonProperty member);

    /// <summary>Writes a string.</summary>
    protected abstract void WriteString(JsonElement value);

    /// <summary>Whether a value at a depth is written unchanged.</summary>
    protected abstract bool IsTooDeep(int depth);

    /// <summary>Called where a name stands twice in one object.</summary>
    protected abstract void OnDoubled(string name);

    private void Write(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array when IsTooDeep(depth):
                Output.Raw(Encoding.UTF8.GetBytes(value.GetRawText()));
                break;
            case JsonValueKind.Object: WriteObject(value, depth); break;
            case JsonValueKind.Array: WriteArray(value, depth); break;
            case JsonValueKind.String: WriteString(value); break;
            case JsonValueKind.Number: Output.Raw(Encoding.UTF8.GetBytes(NumberOf(value))); break;
            default: Output.Raw(Encoding.UTF8.GetBytes(value.GetRawText())); break;
        }
    }

    private void WriteObject(JsonElement value, int depth)
    {
        var members = value.EnumerateObject().Select(member => (Name: NameOf(member), member.Value))
            .OrderBy(member => member.Name.Name, StringComparer.Ordinal).ToArray();
        Output.Raw("{"u8);
        for (var i = 0; i < members.Length; i++)
        {
            var (name, asWritten) = members[i].Name;
            if (i > 0 && name == members[i - 1].Name.Name) OnDoubled(name);
            if (i > 0) Output.Raw(","u8);
            if (asWritten is null) Output.Text(name);
            else Output.Raw(asWritten);
            Output.Raw(":"u8);
            Write(members[i].Value, depth + 1);
        }

        Output.Raw("}"u8);
    }

    private void WriteArray(JsonElement value, int depth)
    {
        Output.Raw("["u8);
        var isFirst = true;
        foreach (var element in value.EnumerateArray())
        {
            if (!isFirst) Output.Raw(","u8);
            isFirst = false;
            Write(element, depth + 1);
        }

        Output.Raw("]"u8);
    }
}
