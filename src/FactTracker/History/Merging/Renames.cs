namespace FactTracker.History;

/// <summary>Finds the records to which a side gave another id, and makes all three sets use it.</summary>
/// <remarks>
/// A record was renamed if it is gone under its id, the same side added one that asserts the same (a claim) or is the same (a source), no
/// other record comes into question, and the other side has it. If both sides renamed it, the id of ours stays.
/// </remarks>
internal static class Renames
{
    /// <summary>Returns the three sets with the same ids for the same records.</summary>
    public static (ClaimSet Before, ClaimSet Ours, ClaimSet Theirs) Apply(
        ClaimSet before, ClaimSet ours, ClaimSet theirs, MergeLog log)
    {
        var (ownClaims, otherClaims) = Known(
            ClaimsOf(before, ours), ours.Claims.Contains, ClaimsOf(before, theirs), theirs.Claims.Contains);
        var (ownSources, otherSources) = Known(
            SourcesOf(before, ours), ours.Sources.Contains, SourcesOf(before, theirs), theirs.Sources.Contains);
        if (ownClaims.Count + otherClaims.Count + ownSources.Count + otherSources.Count == 0) return (before, ours, theirs);
        Report(MergeSide.Ours, [.. ownSources, .. ownClaims], log);
        Report(MergeSide.Theirs, [.. otherSources, .. otherClaims], log);
        return (
            new RecordRenames(Both(ownSources, otherSources), Both(ownClaims, otherClaims)).Of(before),
            new RecordRenames(Without(otherSources, ownSources), Without(otherClaims, ownClaims)).Of(ours),
            new RecordRenames(Followed(ownSources, otherSources), Followed(ownClaims, otherClaims)).Of(theirs));
    }

    private static (Dictionary<string, string> Own, Dictionary<string, string> Other) Known(
        Dictionary<string, string> own, Func<string, bool> isInOwn, Dictionary<string, string> other, Func<string, bool> isInOther) =>
        (Known(own, other, isInOther), Known(other, own, isInOwn));

    // What the other side does not have under any id is simply gone, and an id that it has for another record was not taken for this one.
    private static Dictionary<string, string> Known(
        Dictionary<string, string> renamed, Dictionary<string, string> others, Func<string, bool> isInOther) =>
        new(
            renamed.Where(pair => (isInOther(pair.Key) || others.ContainsKey(pair.Key))
                && (!isInOther(pair.Value) || others.GetValueOrDefault(pair.Key) == pair.Value)),
            StringComparer.Ordinal);

    private static Dictionary<string, string> ClaimsOf(ClaimSet before, ClaimSet side) => Pairs(
        before.Claims.Where(claim => !side.Claims.Contains(claim.Id.Text) && SaysSomething(claim)),
        side.Claims.Where(claim => !before.Claims.Contains(claim.Id.Text) && SaysSomething(claim)),
        claim => claim.Fingerprint(),
        claim => claim.Id.Text);

    private static Dictionary<string, string> SourcesOf(ClaimSet before, ClaimSet side) => Pairs(
        before.Sources.Where(source => !side.Sources.Contains(source.Id.Text) && SaysSomething(source)),
        side.Sources.Where(source => !before.Sources.Contains(source.Id.Text) && SaysSomething(source)),
        source => source with { Id = default },
        source => source.Id.Text);

    /// <summary>Whether a claim asserts anything by which it could be recognised.</summary>
    public static bool SaysSomething(Claim claim) => claim.Text is not null || claim.Property is not null;

    private static bool SaysSomething(Source source) => source != new Source(source.Id);

    private static Dictionary<string, string> Pairs<TRecord, TKey>(
        IEnumerable<TRecord> gone, IEnumerable<TRecord> added, Func<TRecord, TKey> keyOf, Func<TRecord, string> idOf)
        where TKey : notnull
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        var old = Only(gone, keyOf, idOf);
        if (old.Count == 0) return pairs;
        foreach (var (key, id) in Only(added, keyOf, idOf))
        {
            if (id is not null && old.GetValueOrDefault(key) is { } was) pairs.Add(was, id);
        }

        return pairs;
    }

    // The id of the one record with each key; null where several have it.
    private static Dictionary<TKey, string?> Only<TRecord, TKey>(
        IEnumerable<TRecord> records, Func<TRecord, TKey> keyOf, Func<TRecord, string> idOf)
        where TKey : notnull
    {
        var only = new Dictionary<TKey, string?>();
        foreach (var record in records)
        {
            var key = keyOf(record);
            if (!only.TryAdd(key, idOf(record))) only[key] = null;
        }

        return only;
    }

    private static void Report(MergeSide side, List<KeyValuePair<string, string>> renamed, MergeLog log)
    {
        foreach (var (was, id) in renamed)
        {
            log.Add(new MergeLine(side, MergeAction.Renamed, was, id));
        }
    }

    private static Dictionary<string, string> Both(Dictionary<string, string> own, Dictionary<string, string> other) =>
        new([.. own, .. Without(other, own)], StringComparer.Ordinal);

    private static Dictionary<string, string> Without(Dictionary<string, string> renamed, Dictionary<string, string> left) =>
        new(renamed.Where(pair => !left.ContainsKey(pair.Key)), StringComparer.Ordinal);

    // What both renamed has our id in their set too.
    private static Dictionary<string, string> Followed(Dictionary<string, string> own, Dictionary<string, string> other)
    {
        var followed = new Dictionary<string, string>(own, StringComparer.Ordinal);
        foreach (var (was, id) in other)
        {
            if (own.TryGetValue(was, out var ours)) followed.TryAdd(id, ours);
        }

        return followed;
    }
}
