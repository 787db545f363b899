namespace FactTracker.Analysis;

/// <summary>
/// Counts the pairs of one topic that cannot be compared because one of the two states a place, a condition or a qualifier and the other
/// does not.
/// </summary>
internal sealed class ScopeSearch(ConflictPolicy policy, Scopes scopes, ConflictTally tally)
{
    private const long MostScopePairs = 1_000_000; // With more, times are left out of account, so that it ends in time.
    private const long FewPairs = 1_000;

    /// <summary>Searches the claims of a topic, given by their scopes.</summary>
    public void Search(IReadOnlyList<(int Scope, ClaimReading[] Claims)> groups)
    {
        var names = groups.GroupBy(group => scopes.NamesOf(group.Scope)).Select(same => same.ToArray()).ToArray();
        if (names.Length < 2) return;
        var total = (long)groups.Count * groups.Count;
        for (var i = 0; i < names.Length - 1; i++)
        {
            for (var j = i + 1; j < names.Length; j++)
            {
                if (total > MostScopePairs) CountAll(names[i], names[j]);
                else CountEach(names[i], names[j]);
            }
        }
    }

    private void CountAll((int Scope, ClaimReading[] Claims)[] ones, (int Scope, ClaimReading[] Claims)[] others) =>
        tally.CountNotComparable(
            ConflictReasons.NameOfScope("\""),
            ones.Sum(group => (long)group.Claims.Length) * others.Sum(group => (long)group.Claims.Length));

    private void CountEach((int Scope, ClaimReading[] Claims)[] ones, (int Scope, ClaimReading[] Claims)[] others)
    {
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (scopes.Relate(one.Scope, other.Scope, out var name) == ScopeRelation.OneSided) Count(one.Claims, other.Claims, name!);
            }
        }
    }

    private void Count(ClaimReading[] ones, ClaimReading[] others, string name)
    {
        var count = (long)ones.Length * others.Length <= FewPairs ? 0 : TimeCounting.Overlapping(ones, others);
        if (count > tally.Space)
        {
            tally.CountNotComparable(ConflictReasons.NameOfScope(name), count);
            return;
        }

        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (one.Time.End >= other.Time.Start && other.Time.End >= one.Time.Start) Add(one, other, name);
            }
        }
    }

    private void Add(ClaimReading one, ClaimReading other, string name)
    {
        if (one.Index > other.Index) (one, other) = (other, one);
        tally.AddNotComparable(
            ConflictReasons.NameOfScope(name), one.Index, other.Index,
            () => new Conflict(one.Claim.Id, other.Claim.Id, ConflictVerdict.NotComparable, ConflictReasons.OfScope(name))
            {
                Overlap = TimeOverlap.Of(one.Time, other.Time, policy.Dates),
            });
    }
}
