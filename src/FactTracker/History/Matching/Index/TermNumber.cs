namespace FactTracker.History;

/// <summary>The number of a term in a lexicon.</summary>
/// <param name="Value">The number, from 0.</param>
internal readonly record struct TermNumber(int Value);
