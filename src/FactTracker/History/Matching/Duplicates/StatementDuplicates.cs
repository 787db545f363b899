using System.Runtime.InteropServices;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Finds claims that state the same value of the same subject and property for the same time.</summary>
internal static class StatementDuplicates
{
    private const int MostOfOneTime = 64; // Larger groups are divided by their values as written.

    public static void Find(ClaimSet set, PairBook pairs)
    {
        var topics = TopicMap.Of(set.Claims);
        var group = new List<int>();
        for (var topic = 0; topic < topics.Count; topic++)
        {
            var claims = topics.ClaimsOf(topic);
            if (claims.Length < 2) continue;
            foreach (var times in ByTime(set, claims))
            {
                if (times.Count < 2) continue;
                if (times.Count <= MostOfOneTime)
                {
                    Compare(set, times, pairs);
                    continue;
                }

                foreach (var values in times.GroupBy(claim => ValueKeyOf(set.Claims[claim])))
                {
                    group.Clear();
                    group.AddRange(values);
                    Compare(set, group, pairs);
                }
            }
        }
    }

    /// <summary>Returns the score and the reason of a pair of claims with a property, or null when they are not duplicates.</summary>
    public static (double Score, string Why)? Compare(ClaimSet set, Claim one, Claim other)
    {
        if (StatementComparison.Of(set, one, other) is not { } match) return null;
        if (match.Relation == StatementRelation.SameAssertion) return (MatchScores.Same, "the same assertion");
        if (match.Relation != StatementRelation.SameValue || match.IsOtherClaimant || match.IsOtherManner) return null;
        return (MatchScores.Of(match.Relation), string.Join("; ", StatementReasons.Of(match, other)));
    }

    private static void Compare(ClaimSet set, List<int> group, PairBook pairs) =>
        pairs.AddGroup(group, (one, other) =>
            AreApart(set.Claims[one], set.Claims[other]) ? null : Compare(set, set.Claims[one], set.Claims[other]));

    private static List<List<int>> ByTime(ClaimSet set, ReadOnlySpan<int> claims)
    {
        var policy = ConflictPolicy.Default.Dates;
        var times = new Dictionary<(TimeState State, long Start, long End), List<int>>();
        foreach (var claim in claims)
        {
            var time = TimeReading.Of(set.Claims[claim].When, policy);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(times, (time.State, time.Start, time.End), out _);
            (list ??= []).Add(claim);
        }

        return [.. times.Values];
    }

    private static int ValueKeyOf(Claim claim)
    {
        var hash = 0;
        foreach (var value in claim.Value)
        {
            hash = unchecked(hash + SubjectComparer.Instance.GetHashCode(value));
        }

        return hash;
    }

    // Most values of one time are plain amounts of one unit, which differ.
    private static bool AreApart(Claim one, Claim other) =>
        one.Value.Single is Quantity { Amount: { } a } x && other.Value.Single is Quantity { Amount: { } b } y
        && a != b && x.Unit == y.Unit;
}
