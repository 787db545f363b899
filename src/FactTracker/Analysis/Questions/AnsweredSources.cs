namespace FactTracker.Analysis;

/// <summary>Finds the sources that some claims need.</summary>
internal static class AnsweredSources
{
    /// <summary>
    /// The sources that the claims cite, those that their citations are said to be based on, and on from each source to those that it is
    /// based on or part of.
    /// </summary>
    /// <returns>The sources in the order of the set.</returns>
    public static SourceList Of(ClaimSet set, IEnumerable<Claim> claims)
    {
        var (needed, open) = (new HashSet<SourceId>(), new Stack<SourceId>());
        foreach (var citation in claims.SelectMany(claim => claim.Citations))
        {
            Add(citation.Source);
            AddAll(citation.BasedOn);
        }

        while (open.TryPop(out var id))
        {
            if (!set.Sources.TryGet(id, out var source)) continue;
            AddAll(source.BasedOn);
            if (source.PartOf is { } whole) Add(whole);
        }

        return needed.Count == 0 ? SourceList.Empty : [.. set.Sources.Where(source => needed.Contains(source.Id))];

        void Add(SourceId id)
        {
            if (needed.Add(id)) open.Push(id);
        }

        void AddAll(ValueList<SourceLink>? links)
        {
            foreach (var link in links ?? default) Add(link.Source);
        }
    }
}
