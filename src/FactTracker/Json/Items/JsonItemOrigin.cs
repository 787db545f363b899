namespace FactTracker.Json;

/// <summary>Where the outermost of several items comes from.</summary>
/// <param name="Path">The path of that item.</param>
/// <param name="Text">The text that the offsets of the items refer to.</param>
internal sealed record JsonItemOrigin(JsonPath Path, ReadOnlyMemory<byte> Text)
{
    /// <summary>Reads the content of an item that was left to be read when it is asked for; null when none is.</summary>
    public Action<JsonItem>? ReadLeft { get; set; }

    /// <summary>Reads that content once more, and reports nothing.</summary>
    public Action<JsonItem>? ReadAgain { get; set; }
}
