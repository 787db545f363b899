namespace FactTracker.Analysis;

/// <summary>Finds the sources whose content has changed, as far as the set records it: two records of one address with different hashes of
/// one algorithm.</summary>
internal static class DifferingContents
{
    public static IEnumerable<SourceFault> Find(SourceList sources)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Hash.IsEmpty || sources[i].Url is not { } url) continue;
            if (!groups.TryGetValue(url.Text, out var group)) groups.Add(url.Text, group = []);
            group.Add(i);
        }

        foreach (var group in groups.Values.Where(group => group.Count > 1))
        {
            foreach (var fault in Find(sources, group)) yield return fault;
        }
    }

    // The content of the records that differ from the latest has changed. If the order is not known, either may have the old content.
    private static IEnumerable<SourceFault> Find(SourceList sources, List<int> group)
    {
        var latest = group.MaxBy(index => Seen(sources[index]).Earliest);
        var from = Seen(sources[latest]);
        var isInDoubt = false;
        foreach (var index in group)
        {
            if (!Differ(sources[index], sources[latest])) continue;
            var isOlder = Seen(sources[index]).Latest < from.Earliest;
            isInDoubt |= !isOlder;
            yield return new SourceFault(index, StaleReason.EvidenceChanged)
            {
                Since = isOlder ? DayRange.ToDate(from.Latest) : null,
                IsCertain = isOlder,
            };
        }

        if (isInDoubt) yield return new SourceFault(latest, StaleReason.EvidenceChanged) { IsCertain = false };
    }

    private static DayRange Seen(Source source) =>
        (source.Accessed ?? source.Published)?.AsDate is { } date ? DayRange.Of(date) : new DayRange(DayRange.Never, DayRange.Always);

    private static bool Differ(Source one, Source other) =>
        one.Hash.Any(hash => other.Hash.Any(it => it.Algorithm == hash.Algorithm))
        && !one.Hash.Any(hash => other.Hash.Any(it => it.Algorithm == hash.Algorithm
            && it.Hex.Equals(hash.Hex, StringComparison.OrdinalIgnoreCase)));
}
