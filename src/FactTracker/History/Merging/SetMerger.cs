using FactTracker.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>Merges two sets that were made from one.</summary>
internal sealed class SetMerger
{
    private readonly MergeLog _log = new();

    /// <summary>Merges the changes of two sets.</summary>
    public static SetMerge Merge(ClaimSet before, ClaimSet ours, ClaimSet theirs)
    {
        var merger = new SetMerger();
        var (was, own, other) = Renames.Apply(before, ours, theirs, merger._log);
        return merger.Merged(was, own, other, merger.Header(was, own, other));
    }

    /// <summary>Joins two sets. What is said of the set as a whole stays as in the first, which never takes the id of the second.</summary>
    public static SetMerge Join(ClaimSet first, ClaimSet second)
    {
        var merger = new SetMerger();
        var header = new MemberMerge<ClaimSet>(ClaimSetMembers.All)
            .Merge(ClaimSet.Empty, WithoutRecords(first), WithoutRecords(second) with { Id = first.Id }, new JoinedHeader(merger._log));
        if (second.Id is not null && second.Id != first.Id)
            merger._log.Add(new MergeLine(MergeSide.Theirs, MergeAction.LeftOut, null, "id"));
        return merger.Merged(ClaimSet.Empty, first, second, header);
    }

    private SetMerge Merged(ClaimSet before, ClaimSet ours, ClaimSet theirs, ClaimSet header)
    {
        var sources = new RecordLists<Source>(RecordTypes.Sources, _log).Merge(before.Sources, ours.Sources, theirs.Sources);
        var claims = new RecordLists<Claim>(RecordTypes.Claims, _log).Merge(before.Claims, ours.Claims, theirs.Claims);
        DropClashes(before, ours, theirs, sources, claims);
        AssertedTwice.Find(before, ours, theirs, _log);
        var conflicts = _log.Conflicts;
        var known = header.MergeConflicts.ToHashSet();
        var set = header with
        {
            MergeConflicts = ValueList.Create<MergeConflict>([.. header.MergeConflicts, .. conflicts.Where(known.Add)]),
            Sources = new SourceList([.. sources]),
            Claims = new ClaimList([.. claims]),
        };
        return new SetMerge(set, conflicts, _log.Lines);
    }

    private ClaimSet Header(ClaimSet before, ClaimSet ours, ClaimSet theirs)
    {
        var (old, own, other) = (WithoutRecords(before), WithoutRecords(ours), WithoutRecords(theirs));
        if (own == other) return own;
        return new MemberMerge<ClaimSet>(ClaimSetMembers.All)
            .Merge(old, own, other, new MergedRecord(null, Raw(old), Raw(own), Raw(other), _log));
    }

    private static ClaimSet WithoutRecords(ClaimSet set) => set with { Sources = SourceList.Empty, Claims = ClaimList.Empty };

    private static Func<RawJson> Raw(ClaimSet header) => () => RawBuilder.Build(json => DocumentWriter.Write(json, header));

    // One side has a source of an id that the other has a claim of. A set cannot hold both; ours stays.
    private void DropClashes(ClaimSet before, ClaimSet ours, ClaimSet theirs, List<Source> sources, List<Claim> claims)
    {
        var clashes = new HashSet<string>(StringComparer.Ordinal);
        AddClashes(ours, theirs, clashes);
        AddClashes(theirs, ours, clashes);
        clashes.IntersectWith(claims.Select(claim => claim.Id.Text));
        clashes.IntersectWith(sources.Select(source => source.Id.Text));
        foreach (var id in clashes.Order(StringComparer.Ordinal))
        {
            _log.Forget(id);
            new MergedRecord(id, Raw(before, id), Raw(ours, id), Raw(theirs, id), _log).Conflict(MergeConflictType.IdClash);
            if (ours.Sources.Contains(id)) claims.RemoveAll(claim => claim.Id.Text == id);
            else sources.RemoveAll(source => source.Id.Text == id);
        }
    }

    private static void AddClashes(ClaimSet one, ClaimSet other, HashSet<string> clashes)
    {
        if (one.Sources.Count == 0 || other.Claims.Count == 0) return;
        foreach (var source in one.Sources)
        {
            if (other.Claims.Contains(source.Id.Text)) clashes.Add(source.Id.Text);
        }
    }

    private static Func<RawJson>? Raw(ClaimSet set, string id) =>
        RecordTypes.Claims.Raw(set.Claims.TryGet(new ClaimId(id), out var claim) ? claim : null)
        ?? RecordTypes.Sources.Raw(set.Sources.TryGet(new SourceId(id), out var source) ? source : null);
}
