namespace FactTracker;

/// <summary>Queries of a set that take both its claims and its sources.</summary>
/// <example><code>
/// foreach (var claim in set.RestingOn("service-memo")) Console.WriteLine($"{claim.Id} would fall with the memo.");
/// </code></example>
public static class ClaimSetQueries
{
    extension(ClaimSet set)
    {
        /// <summary>
        /// The claims that rest on a source, directly or by way of others: those with a citation, supporting or stating, of the source or
        /// of one that is based on it. Where a citation says what it is based on, that replaces the cited source's own list.
        /// </summary>
        /// <param name="source">The id of the source.</param>
        /// <returns>The claims, in the order of the set.</returns>
        public IReadOnlyList<Claim> RestingOn(SourceId source)
        {
            ArgumentNullException.ThrowIfNull(set);
            var drawing = set.Drawing(source);
            return
            [
                .. drawing.SelectMany(id => set.Claims.Citing(id).Concat(set.Claims.CitingAsBasedOn(id)))
                    .Where(claim => claim.Citations.Any(citation => RestsOn(citation, source, drawing)))
                    .DistinctBy(claim => claim.Id).OrderBy(claim => set.Claims.IndexOf(claim.Id)),
            ];
        }

        /// <summary>The sources that draw on a source, directly or by way of others.</summary>
        /// <param name="source">The id of the source; it is not among them.</param>
        /// <returns>The sources, in the order of the set.</returns>
        public IReadOnlyList<Source> DrawingOn(SourceId source)
        {
            ArgumentNullException.ThrowIfNull(set);
            return [.. set.Drawing(source).Where(id => id != source).Select(id => set.Sources.IndexOf(id)).Order()
                .Select(index => set.Sources[index])];
        }

        // The source and all that draw on it; each is looked at once, so that circles come to an end.
        private HashSet<SourceId> Drawing(SourceId source)
        {
            var drawing = new HashSet<SourceId> { source };
            var open = new Queue<SourceId>(drawing);
            while (open.TryDequeue(out var next))
            {
                foreach (var found in set.Sources.BasedOn(next))
                {
                    if (drawing.Add(found.Id)) open.Enqueue(found.Id);
                }
            }

            return drawing;
        }
    }

    private static bool RestsOn(Citation citation, SourceId source, HashSet<SourceId> drawing)
    {
        if (citation.Stance != Stance.Supports && citation.Stance != Stance.States) return false;
        if (citation.Source == source) return true;
        return citation.BasedOn is { } own ? own.Any(link => drawing.Contains(link.Source)) : drawing.Contains(citation.Source);
    }
}
