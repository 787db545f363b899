using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>
/// Compares parts with their wholes: a part above its whole, parts that together exceed it, all parts that do not reach it.
/// </summary>
internal sealed class PartSearch(ClaimSet set, ConflictPolicy policy, TopicMap topics, ClaimReader reader, ConflictTally tally)
{
    private const int MostNamed = 5; // As many ids as a sentence can carry.

    private readonly PropertyList _complete = new(policy.CompleteParts);

    /// <summary>Searches all parts.</summary>
    /// <param name="parts">The pairs of a part and its whole, by whole.</param>
    /// <param name="isCompared">Whether a claim has values and still stands.</param>
    public void Search(IEnumerable<(int Part, int Whole)> parts, Func<int, bool> isCompared)
    {
        foreach (var same in parts.Where(pair => isCompared(pair.Part) && isCompared(pair.Whole)).GroupBy(pair => pair.Whole))
        {
            var whole = Read(same.Key);
            if (!IsAmount(whole)) continue;
            var read = same.Select(pair => Read(pair.Part)).Where(part => IsAmount(part) && AreComparable(part, whole)).ToArray();
            SearchWhole(whole, read);
        }
    }

    private void SearchWhole(ClaimReading whole, ClaimReading[] parts)
    {
        var above = parts.Where(part => whole.Single!.Range.IsBelow(part.Single!.Range)).ToArray();
        foreach (var part in above)
        {
            var reason = $"A part, {ConflictReasons.WordsOf(part.Claim)}, is above its whole, {ConflictReasons.WordsOf(whole.Claim)}.";
            Add(whole, part, IsCertain(whole, [part]), reason);
        }

        if (parts.Length < 2 || above.Length > 0) return;
        // Two claims about one part are counted once.
        var distinct = parts.GroupBy(part => (topics.TopicOf(part.Index), topics.ScopeOf(part.Index))).ToArray();
        var least = Sum(distinct.Select(part => part.Select(claim => claim.Single!.Range).Aggregate(Lowest)));
        var most = Sum(distinct.Select(part => part.Select(claim => claim.Single!.Range).Aggregate(Highest)));
        if (distinct.Length > 1 && whole.Single!.Range.IsBelow(least))
        {
            Add(
                whole, Greatest(parts), IsCertain(whole, parts) && !policy.PartsMayOverlap,
                $"The parts {Names(parts)} together exceed their whole, {ConflictReasons.WordsOf(whole.Claim)}" +
                $"{(policy.PartsMayOverlap ? ", but may overlap" : ", if no two of them overlap")}.");
        }
        else if (most.IsBelow(whole.Single!.Range) && whole.Claim.Property is { } property && _complete.Has(property))
        {
            Add(
                whole, Greatest(parts), IsCertain(whole, parts),
                $"The parts {Names(parts)} are declared to be all parts and do not reach their whole, " +
                $"{ConflictReasons.WordsOf(whole.Claim)}.");
        }
    }

    private static Interval Sum(IEnumerable<Interval> parts) => parts.Aggregate((a, b) => a + b);

    private static Interval Lowest(Interval one, Interval other) => one.Lower.CompareTo(other.Lower) <= 0 ? one : other;

    private static Interval Highest(Interval one, Interval other) => one.Upper.CompareTo(other.Upper) >= 0 ? one : other;

    private static bool IsAmount(ClaimReading claim) =>
        claim is { Single: { Kind: ValueKind.Quantity } value, IsDenied: false } && value.Range.Lower is { Infinity: 0, Value.Sign: >= 0 };

    private bool AreComparable(ClaimReading part, ClaimReading whole)
    {
        var (a, b) = (part.Single!, whole.Single!);
        if (a.Lane!.Number != b.Lane!.Number) return false;
        if (TimeReading.Relate(part.Time, whole.Time, policy.Dates) == TimeAgreement.Apart) return false;
        // What a count is of is its context; what a share is of is its measure.
        return a.Quantity.Unit.Kind is not (UnitKind.Share or UnitKind.Ratio or UnitKind.Rank)
            || a.Group == b.Group || a.Group == 0 || b.Group == 0;
    }

    private bool IsCertain(ClaimReading whole, ClaimReading[] parts) =>
        whole.IsFirm && parts.All(
            part => part.IsFirm && TimeReading.Relate(part.Time, whole.Time, policy.Dates) == TimeAgreement.Same);

    private static ClaimReading Greatest(ClaimReading[] parts) => parts.Aggregate((a, b) =>
    {
        var order = a.Single!.Range.Lower.CompareTo(b.Single!.Range.Lower);
        return order > 0 || (order == 0 && string.CompareOrdinal(a.Claim.Id.Text, b.Claim.Id.Text) < 0) ? a : b;
    });

    private static string Names(ClaimReading[] parts)
    {
        var ids = parts.Select(part => part.Claim.Id.Text).Order(StringComparer.Ordinal).ToArray();
        var named = string.Join(", ", ids.Take(MostNamed));
        return ids.Length > MostNamed ? $"{named} and {ids.Length - MostNamed} more" : named;
    }

    private ClaimReading Read(int claim) => reader.Read(claim, set.Claims[claim], default);

    private void Add(ClaimReading whole, ClaimReading part, bool isCertain, string reason) => tally.Add(
        whole.Index, part.Index,
        new Conflict(
            whole.Claim.Id, part.Claim.Id, isCertain ? ConflictVerdict.Contradictory : ConflictVerdict.Possible, reason)
        {
            Overlap = TimeOverlap.Of(whole.Time, part.Time, policy.Dates),
            Distance = whole.Single!.Range.IsBelow(part.Single!.Range) ? ValueDistance.Of(whole, part) : null,
        });
}
