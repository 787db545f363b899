namespace FactTracker.Tests.History.Merging;

/// <summary>The rules of a merge as plainly as they can be written, without lists and without what takes two members to see.</summary>
internal static class PlainMerge
{
    private static readonly string[] Later = ["modified", "checked", "accessed"];
    private static readonly string[] OfStatus = ["status", "statusReason"];

    /// <summary>The members of records that all three sets have and that are one value, with what they are after the merge.</summary>
    public static IEnumerable<(string Id, string Member, object? Value)> Members(ClaimSet before, ClaimSet ours, ClaimSet theirs) =>
        Of(before.Claims, ours.Claims, theirs.Claims, claim => claim.Id.Text, ClaimMembers.All)
            .Concat(Of(before.Sources, ours.Sources, theirs.Sources, source => source.Id.Text, SourceMembers.All));

    /// <summary>The value of a member of a record.</summary>
    public static object? ValueOf(ClaimSet set, string id, string member) => set.Claims.TryGet(new ClaimId(id), out var claim)
        ? ClaimMembers.All[member].Get(claim)
        : SourceMembers.All[member].Get(set.Sources[new SourceId(id)]);

    /// <summary>The ids of the records after the merge: those that nobody removed, and those that the other side changed.</summary>
    public static IEnumerable<string> Records(ClaimSet before, ClaimSet ours, ClaimSet theirs)
    {
        var (old, own, other) = (ById(before), ById(ours), ById(theirs));
        return own.Keys.Union(other.Keys)
            .Where(id => !old.TryGetValue(id, out var was)
                || (own.ContainsKey(id) && other.ContainsKey(id))
                || !(own.GetValueOrDefault(id) ?? other[id]).Equals(was));
    }

    /// <summary>The ids of the records that are in conflict as a whole.</summary>
    public static IEnumerable<string> RecordsInConflict(ClaimSet before, ClaimSet ours, ClaimSet theirs)
    {
        var (old, own, other) = (ById(before), ById(ours), ById(theirs));
        foreach (var id in own.Keys.Union(other.Keys))
        {
            var (was, one, two) = (old.GetValueOrDefault(id), own.GetValueOrDefault(id), other.GetValueOrDefault(id));
            var isClash = was is null && one is not null && two is not null && !AreAlike(one, two);
            var isRemovedAndEdited = was is not null && (one is null || two is null) && !was.Equals(one ?? two);
            if (isClash || isRemovedAndEdited) yield return id;
        }
    }

    private static IEnumerable<(string Id, string Member, object? Value)> Of<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, string> idOf, RecordMembers<T> members)
        where T : class
    {
        foreach (var old in before)
        {
            var own = ours.FirstOrDefault(record => idOf(record) == idOf(old));
            var other = theirs.FirstOrDefault(record => idOf(record) == idOf(old));
            if (own is null || other is null) continue;
            foreach (var member in members.Where(
                member => member.Shape == MemberShape.One && !Later.Contains(member.Name) && !OfStatus.Contains(member.Name)))
            {
                var (was, one, two) = (member.Get(old), member.Get(own), member.Get(other));
                yield return (idOf(old), member.Name, Equals(was, one) ? two : one);
            }
        }
    }

    private static Dictionary<string, object> ById(ClaimSet set) =>
        set.Claims.Select(claim => (claim.Id.Text, (object)claim)).Concat(set.Sources.Select(source => (source.Id.Text, (object)source)))
            .ToDictionary(pair => pair.Text, pair => pair.Item2);

    private static bool AreAlike(object one, object two) => (one, two) switch
    {
        _ when one.Equals(two) => true,
        (Claim { Property: { } property } claim, Claim { Property: { } same } other) => ClaimComparers.SameSubject.Equals(property, same)
            && claim.Subject.Count == other.Subject.Count
            && claim.Subject.All(subject => other.Subject.Any(value => ClaimComparers.SameSubject.Equals(subject, value))),
        (Claim claim, Claim other) => claim.Text is not null && claim.Text == other.Text,
        (Source source, Source other) => (source.Title is not null && source.Title == other.Title)
            || (source.Url is not null && source.Url == other.Url) || (source.Words is not null && source.Words == other.Words)
            || source.Identifiers.Intersect(other.Identifiers).Any(),
        _ => false,
    };
}
