namespace FactTracker.History;

/// <summary>The terms of a question, the heaviest first, with what a perfect answer would score.</summary>
/// <param name="Terms">The terms that the index has.</param>
/// <param name="Mass">The sum of the rarities of all terms of the question.</param>
/// <param name="Best">The score of a claim that consists of the terms of the question.</param>
internal sealed record Query(QueryTerm[] Terms, double Mass, double Best);
