using System.Text.Json;

namespace FactTracker.Json;

/// <summary>Follows a reader through a value and keeps the path of the current token.</summary>
internal sealed class PathStack(JsonPath root)
{
    private readonly Stack<(JsonPath Path, int Index)> _open = new();

    /// <summary>The path of the current token; for a name, the path of its member.</summary>
    public JsonPath Current { get; private set; } = root;

    /// <summary>Whether the value that the path started with has ended.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Updates the path for the token that the reader has just read.</summary>
    public void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            Current = _open.Pop().Path;
        }
        else if (reader.TokenType == JsonTokenType.PropertyName)
        {
            Current = _open.Peek().Path.Member(NameOf(ref reader));
        }
        else if (_open.TryPeek(out var holder) && holder.Index >= 0)
        {
            Current = holder.Path.At(holder.Index);
            _open.Pop();
            _open.Push((holder.Path, holder.Index + 1));
        }
    }

    /// <summary>Prepares the path for the next token.</summary>
    public void Leave(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject) _open.Push((Current, -1));
        else if (reader.TokenType == JsonTokenType.StartArray) _open.Push((Current, 0));
        else if (reader.TokenType != JsonTokenType.PropertyName && _open.Count == 0) IsDone = true;
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD"; // Not valid Unicode, which is reported at the same place.
        }
    }
}
