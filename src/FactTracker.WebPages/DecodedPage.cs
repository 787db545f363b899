namespace FactTracker.WebPages;

/// <summary>A page decoded to text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Guessed">The encoding that was guessed because the page names none and is not UTF-8; otherwise null.</param>
internal readonly record struct DecodedPage(string Text, string? Guessed);
