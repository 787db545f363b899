namespace FactTracker.Json;

/// <summary>Where the outermost of several items comes from.</summary>
/// <param name="Path">The path of that item.</param>
/// <param name="Text">The text that the offsets of the items refer to.</param>
internal sealed record JsonItemOrigin(JsonPath Path, ReadOnlyMemory<byte> Text);
