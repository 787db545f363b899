namespace FactTracker.Analysis;

/// <summary>A source that rests on nothing else that the set knows of, together with its copies.</summary>
/// <remarks>Equality is by content. Sources that are based on one another in a circle, and on nothing else, are one origin.</remarks>
/// <param name="Sources">The ids of the source and its copies, in the order of the set.</param>
/// <param name="Citations">The indexes of the citations of the claim that lead to it, in ascending order.</param>
/// <param name="Knowledge">What is known about what the origin itself rests on.</param>
/// <example><code>
/// foreach (var origin in set.OriginsOf(claim).Origins) Console.WriteLine($"{origin.Sources[0]}: {origin.Knowledge}");
/// </code></example>
public sealed record Origin(IReadOnlyList<SourceId> Sources, IReadOnlyList<int> Citations, OriginKnowledge Knowledge)
{
    /// <summary>Whether two origins have the same sources, citations and knowledge.</summary>
    /// <param name="other">The other origin.</param>
    public bool Equals(Origin? other) => other is not null && Knowledge == other.Knowledge
        && Sources.SequenceEqual(other.Sources) && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Knowledge, Sources.Count, Sources is [var first, ..] ? first : default);
}
