namespace FactTracker.Analysis;

/// <summary>The dependences among the sources of a set, prepared for tracing any number of its claims to their origins.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class OriginTracing
{
    private readonly ClaimSet _set;

    internal OriginTracing(ClaimSet set) => _set = set;

    /// <summary>Traces a claim to its origins.</summary>
    /// <param name="claim">The claim; it need not be in the set.</param>
    public ClaimOrigins Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var found = new SortedDictionary<string, (Origin Origin, HashSet<int> Citations)>(StringComparer.Ordinal);
        for (var index = 0; index < claim.Citations.Count; index++)
        {
            var citation = claim.Citations[index];
            if (citation.Stance == Stance.Supports) Follow(citation.Source, citation.BasedOn, index, found, []);
        }

        ValueList<Origin> origins = [.. found.Values.Select(it => it.Origin with { Citations = [.. it.Citations.Order()] })];
        var certain = origins.Count(origin => origin.Knowledge == OriginKnowledge.OwnKnowledge);
        if (certain == 0 && origins.Any(origin => origin.Knowledge == OriginKnowledge.NotStated)) certain = 1;
        return new ClaimOrigins(claim.Id, new OriginCount(certain, origins.Count), origins);
    }

    private void Follow(
        SourceId id, ValueList<SourceLink>? basedOn, int citation,
        SortedDictionary<string, (Origin Origin, HashSet<int> Citations)> found, HashSet<SourceId> seen)
    {
        if (!seen.Add(id)) return;
        var index = _set.Sources.IndexOf(id);
        basedOn ??= index < 0 ? null : _set.Sources[index].BasedOn;
        if (basedOn is { Count: > 0 } links)
        {
            foreach (var link in links) Follow(link.Source, null, citation, found, seen);
            return;
        }

        var isUnnamed = index >= 0 && _set.Sources[index].Kind == SourceKind.Unnamed;
        var knowledge = isUnnamed
            ? OriginKnowledge.Unnamed
            : basedOn is null ? OriginKnowledge.NotStated : OriginKnowledge.OwnKnowledge;
        if (!found.TryGetValue(id.Text, out var entry)) found.Add(id.Text, entry = (new Origin([id], [], knowledge), []));
        entry.Citations.Add(citation);
    }
}
