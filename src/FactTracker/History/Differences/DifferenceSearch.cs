namespace FactTracker.History;

/// <summary>Finds what differs between two sets.</summary>
internal static class DifferenceSearch
{
    public static SetDifference Run(ClaimSet before, ClaimSet after)
    {
        var changes = new List<RecordChange>();
        var (earlier, later) = (HeaderOf(before), HeaderOf(after));
        if (!RecordComparisons.Headers.AreSame(earlier, later)) changes.Add(new HeaderChange(earlier, later));
        var (claims, sources) = (PairClaims(before, after), PairSources(before, after));
        Settle(before, after, claims, sources);
        var renames = RenamesOf(claims, sources);
        changes.AddRange(Changes(
            claims, RecordComparisons.Claims, renames.Of,
            (one, other, compared, reason) => new ClaimChange(one, other) { Compared = compared, Reason = reason }));
        changes.AddRange(Changes(
            sources, RecordComparisons.Sources, renames.Of,
            (one, other, compared, reason) => new SourceChange(one, other) { Compared = compared, Reason = reason }));
        return new SetDifference(before, after, [.. changes]);
    }

    private static ClaimSet HeaderOf(ClaimSet set) => set with { Sources = SourceList.Empty, Claims = ClaimList.Empty };

    private static RecordPairing<Claim> PairClaims(ClaimSet before, ClaimSet after)
    {
        var pairing = new RecordPairing<Claim>(
            before.Claims, after.Claims, claim => claim.Id.Text, id => Find(before.Claims, id), id => Find(after.Claims, id));
        RecordLikeness.Pair(pairing);
        return pairing;
    }

    private static RecordPairing<Source> PairSources(ClaimSet before, ClaimSet after)
    {
        var pairing = new RecordPairing<Source>(
            before.Sources, after.Sources, source => source.Id.Text, id => Find(before.Sources, id), id => Find(after.Sources, id));
        RecordLikeness.Pair(pairing);
        return pairing;
    }

    private static Claim? Find(ClaimList claims, string id) => claims.TryGet(ClaimId.Trusted(id), out var claim) ? claim : null;

    private static Source? Find(SourceList sources, string id) => sources.TryGet(SourceId.Trusted(id), out var source) ? source : null;

    // An id to which the other set still refers was not simply given up for another.
    private static void Settle(ClaimSet before, ClaimSet after, RecordPairing<Claim> claims, RecordPairing<Source> sources)
    {
        if (claims.Renamed.Count > 0)
        {
            var kept = RecordRenames.ClaimsReferredTo(after, claims.Renamed.Values.Select(it => it.Before.Id.Text).ToHashSet());
            kept.UnionWith(RecordRenames.ClaimsReferredTo(before, claims.Renamed.Keys.ToHashSet()));
            claims.Separate((earlier, later) => kept.Contains(earlier.Id.Text) || kept.Contains(later.Id.Text));
        }

        if (sources.Renamed.Count > 0)
        {
            var kept = RecordRenames.SourcesReferredTo(after, sources.Renamed.Values.Select(it => it.Before.Id.Text).ToHashSet());
            kept.UnionWith(RecordRenames.SourcesReferredTo(before, sources.Renamed.Keys.ToHashSet()));
            sources.Separate((earlier, later) => kept.Contains(earlier.Id.Text) || kept.Contains(later.Id.Text));
        }
    }

    private static RecordRenames RenamesOf(RecordPairing<Claim> claims, RecordPairing<Source> sources) => new(
        sources.Renamed.Values.ToDictionary(pair => pair.Before.Id.Text, pair => pair.After.Id.Text, StringComparer.Ordinal),
        claims.Renamed.Values.ToDictionary(pair => pair.Before.Id.Text, pair => pair.After.Id.Text, StringComparer.Ordinal));

    private static IEnumerable<RecordChange> Changes<TRecord>(
        RecordPairing<TRecord> pairing, MemberComparison<TRecord> comparison, Func<TRecord, TRecord> follow,
        Func<TRecord?, TRecord?, TRecord?, string?, RecordChange> change)
        where TRecord : class
    {
        foreach (var record in pairing.After)
        {
            var id = pairing.IdOf(record);
            if (pairing.InBefore(id) is { } earlier)
            {
                if (earlier.Equals(record) || follow(earlier) is not { } compared || comparison.AreSame(compared, record)) continue;
                yield return change(earlier, record, compared, null);
            }
            else if (pairing.Renamed.TryGetValue(id, out var pair))
                yield return change(pair.Before, record, follow(pair.Before), pair.Reason);
            else yield return change(null, record, null, null);
        }

        var removed = pairing.Removed.ToHashSet();
        foreach (var record in pairing.Before.Where(removed.Contains))
        {
            yield return change(record, null, record, null);
        }
    }
}
