namespace FactTracker.Analysis;

/// <summary>Sources that are based on one another in a circle, so that none of them can be the origin of the others.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Sources">The ids of the sources: each is based on the next, and the last on the first. The first is the least of them by
/// code point.</param>
/// <example><code>
/// foreach (var cycle in set.OriginsOf(claim).Cycles) Console.WriteLine(cycle); // blog -> wiki -> blog
/// </code></example>
public sealed record OriginCycle(IReadOnlyList<SourceId> Sources)
{
    /// <summary>Whether two circles have the same sources in the same order.</summary>
    /// <param name="other">The other circle.</param>
    public bool Equals(OriginCycle? other) => other is not null && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sources.Count, Sources is [var first, ..] ? first : default);

    /// <summary>Returns the ids, separated by arrows, with the first repeated at the end.</summary>
    public override string ToString() => string.Join(" -> ", Sources.Append(Sources[0]));
}
