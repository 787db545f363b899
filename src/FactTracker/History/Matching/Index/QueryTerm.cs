namespace FactTracker.History;

/// <summary>A term of a question.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Text">Its text.</param>
/// <param name="Weight">How much it counts, 1 for a term that stands once.</param>
/// <param name="Rarity">Its rarity.</param>
/// <param name="Meant">The word of the question that it stands for, where it is another.</param>
internal readonly record struct QueryTerm(TermNumber Number, string Text, float Weight, float Rarity, string? Meant = null);
