namespace FactTracker.History;

/// <summary>Words in a row of a quote, by which it is looked for.</summary>
/// <param name="Slot">The slot of the words in the table.</param>
/// <param name="Offset">How many words after the first of the quote they stand; negative in the text before it.</param>
/// <param name="Size">How many words they are.</param>
internal readonly record struct Anchor(int Slot, int Offset, int Size);
