namespace FactTracker.Analysis;

/// <summary>Finds the sources whose content has changed, as far as the set records it: two records of one address with different hashes of
/// one algorithm.</summary>
/// <remarks>A record has the date of its last access, or else of its publication. The content of the latest record is the present one. If
/// it is not certain which record is the latest, it is only possible that the content of each has changed.</remarks>
internal static class DifferingContents
{
    public static IEnumerable<SourceFault> Find(SourceList sources)
    {
        var seen = new Dictionary<(string Url, string Algorithm), (GreatestTwo Earliest, GreatestTwo Latest)>();
        var hashed = new List<int>();
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Hash.IsEmpty || sources[i].Url is not { } url) continue;
            hashed.Add(i);
            foreach (var hash in sources[i].Hash)
            {
                if (!seen.TryGetValue((url.Text, hash.Algorithm), out var days))
                    seen.Add((url.Text, hash.Algorithm), days = (new GreatestTwo(), new GreatestTwo()));
                days.Earliest.Add(KeyOf(hash), Seen(sources[i]).Earliest);
                days.Latest.Add(KeyOf(hash), Seen(sources[i]).Latest);
            }
        }

        foreach (var index in hashed)
        {
            foreach (var hash in sources[index].Hash)
            {
                var (earliest, latest) = seen[(sources[index].Url!.Value.Text, hash.Algorithm)];
                if (FaultOf(index, Seen(sources[index]), KeyOf(hash), earliest, latest) is not { } fault) continue;
                yield return fault;
                break;
            }
        }
    }

    private static SourceFault? FaultOf(int index, DayRange own, string key, GreatestTwo earliest, GreatestTwo latest)
    {
        if (!latest.HasOther(key)) return null;
        if (earliest.Key == key && latest.Other(key) < earliest.First) return null; // It is the present content.
        var isCertain = earliest.Key is { } present && present != key && earliest.First > own.Latest;
        return new SourceFault(index, StaleReason.EvidenceChanged)
        {
            IsCertain = isCertain,
            Since = isCertain ? DayRange.ToDate(earliest.First) : null,
        };
    }

    private static string KeyOf(ContentHash hash) => hash.Hex.ToUpperInvariant();

    private static DayRange Seen(Source source) =>
        (source.Accessed ?? source.Published)?.AsDate is { } date ? DayRange.Of(date) : new DayRange(DayRange.Never, DayRange.Always);
}
