namespace FactTracker.History;

/// <summary>Applies changes to a set, member by member.</summary>
internal static class DifferenceApplication
{
    public static ClaimSet Apply(ValueList<RecordChange> changes, ClaimSet set)
    {
        var claims = changes.OfType<ClaimChange>().ToList();
        var sources = changes.OfType<SourceChange>().ToList();
        var renames = new RecordRenames(
            sources.Where(IsRenamed).ToDictionary(change => change.Before!.Id.Text, change => change.Id, StringComparer.Ordinal),
            claims.Where(IsRenamed).ToDictionary(change => change.Before!.Id.Text, change => change.Id, StringComparer.Ordinal));
        if (changes.OfType<HeaderChange>().FirstOrDefault() is { } header)
        {
            var comparison = RecordComparisons.Headers;
            set = comparison.With(set, header.After, comparison.Differing(header.Before, header.After));
        }

        return set with
        {
            Claims =
            [
                .. Applied(
                    set.Claims, claim => claim.Id.Text, claims.Select(change => (change.Before, change.Compared, change.After)), renames.Of,
                    RecordComparisons.Claims),
            ],
            Sources =
            [
                .. Applied(
                    set.Sources, source => source.Id.Text, sources.Select(change => (change.Before, change.Compared, change.After)),
                    renames.Of, RecordComparisons.Sources),
            ],
        };
    }

    private static bool IsRenamed(RecordChange change) => change.Kind == ChangeKind.Renamed;

    private static List<TRecord> Applied<TRecord>(
        IEnumerable<TRecord> records, Func<TRecord, string> idOf, IEnumerable<(TRecord? Before, TRecord? Compared, TRecord? After)> changes,
        Func<TRecord, TRecord> follow, MemberComparison<TRecord> comparison)
        where TRecord : class
    {
        var (added, edits) = (new List<TRecord>(), new Dictionary<string, (TRecord Compared, TRecord? After)>(StringComparer.Ordinal));
        foreach (var (before, compared, after) in changes)
        {
            if (before is null) added.Add(after!);
            else edits.Add(idOf(before), (compared!, after));
        }

        var result = new List<TRecord>();
        foreach (var record in records)
        {
            if (!edits.Remove(idOf(record), out var edit)) result.Add(follow(record));
            else if (edit.After is { } after)
                result.Add(comparison.With(follow(record), after, comparison.Differing(edit.Compared, after)));
        }

        if (edits.Count > 0)
            throw new ArgumentException($"The set has no record \"{edits.Keys.First()}\", which the difference changes.");
        var known = result.Select(idOf).ToHashSet(StringComparer.Ordinal);
        if (added.Find(record => known.Contains(idOf(record))) is { } twice)
            throw new ArgumentException($"The set has a record \"{idOf(twice)}\" already, which the difference adds.");
        return [.. result, .. added];
    }
}
