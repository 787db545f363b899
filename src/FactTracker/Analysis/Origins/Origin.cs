namespace FactTracker.Analysis;

/// <summary>A source that rests on nothing else that the set knows of, together with its copies.</summary>
/// <remarks>The lists are compared by reference.</remarks>
/// <param name="Sources">The ids of the source and its copies, in the order of the set.</param>
/// <param name="Citations">The indexes of the citations of the claim that lead to it, in ascending order.</param>
/// <param name="Knowledge">What is known about what the origin itself rests on.</param>
public sealed record Origin(IReadOnlyList<SourceId> Sources, IReadOnlyList<int> Citations, OriginKnowledge Knowledge);
