namespace FactTracker.Publishing;

/// <summary>A text in what was written: the whole, or a part of an archive.</summary>
/// <param name="Name">The name of the part, or null for the whole.</param>
/// <param name="Text">The text.</param>
internal sealed record OutputPart(string? Name, string Text);
