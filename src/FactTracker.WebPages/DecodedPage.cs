namespace FactTracker.WebPages;

/// <summary>A page as text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Guessed">The encoding it was read as, where it names none and is not in UTF-8, which stands for none; else null.</param>
internal readonly record struct DecodedPage(string Text, string? Guessed);
