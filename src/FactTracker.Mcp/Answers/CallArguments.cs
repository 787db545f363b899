using System.Text.Json;

namespace FactTracker.Mcp.Answers;

/// <summary>The arguments of a call.</summary>
internal sealed class CallArguments(IDictionary<string, JsonElement>? arguments)
{
    private const int Longest = 1 << 20; // Characters: more than an assistant can write in one call.

    /// <summary>Returns a text, or null when it is missing.</summary>
    /// <exception cref="CallException">It is no text, or too long.</exception>
    public string? Text(string name)
    {
        if (arguments is null || !arguments.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new CallException($"\"{name}\" must be a string.");
        var text = value.GetString()!;
        return text.Length <= Longest ? text : throw new CallException($"\"{name}\" has more than {Longest} characters.");
    }

    /// <summary>Returns a text that is not empty.</summary>
    /// <exception cref="CallException">It is missing, empty or no text.</exception>
    public string Required(string name) =>
        Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new CallException($"\"{name}\" is missing.");

    /// <summary>Returns a whole number, or null when it is missing.</summary>
    /// <exception cref="CallException">It is no whole number within the limits.</exception>
    public long? Number(string name, long least, long most)
    {
        if (arguments is null || !arguments.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= least && number <= most
            ? number
            : throw new CallException($"\"{name}\" must be a whole number from {least} to {most}.");
    }
}
