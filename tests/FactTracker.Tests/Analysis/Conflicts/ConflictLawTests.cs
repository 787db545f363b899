using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>Laws of conflicts, on random sets.</summary>
public sealed class ConflictLawTests
{
    private static readonly ConflictPolicy ListsAll = ConflictPolicy.Default with { PairsPerCluster = int.MaxValue };

    [Fact]
    public void Conflicts_are_those_of_all_pairs() => ConflictGen.Sets(40).Sample(set =>
    {
        var (pairs, reasons) = NaiveConflicts.Of(set);

        var found = set.FindConflicts(ListsAll);

        Listed(found).Should().BeEquivalentTo(pairs);
        Counts(found.NotComparable).Should().BeEquivalentTo(reasons);
        Partition(found.Clusters.Select(cluster => (cluster.Claims, cluster.Pairs))).Should().Equal(Partition(Components(pairs)));
    }, iter: Effort.Tries(2_000));

    [Fact]
    public void Large_groups_are_counted_as_if_each_pair_was_looked_at() => ConflictGen.OneTopic(0, 90).Sample(set =>
    {
        var (pairs, reasons) = NaiveConflicts.Of(set);

        foreach (var mostPairs in new long[] { -1, long.MaxValue })
        {
            var found = new ConflictSearch(set, ListsAll, mostPairs).Run();

            Listed(found).Should().BeEquivalentTo(pairs);
            Counts(found.NotComparable).Should().BeEquivalentTo(reasons);
            Partition(found.Clusters.Select(cluster => (cluster.Claims, cluster.Pairs))).Should().Equal(Partition(Components(pairs)));
        }
    }, iter: Effort.Tries(1_000));

    [Fact]
    public void The_limit_takes_the_first_pairs_of_each_cluster() => ConflictGen.OneTopic(0, 90).Sample(set =>
    {
        var all = set.FindConflicts(ListsAll);
        var few = new ConflictSearch(set, ConflictPolicy.Default with { PairsPerCluster = 5 }, -1).Run();

        few.Pairs.Where(pair => pair.Cluster is not null).Select(pair => (pair.A, pair.B)).Should().Equal(
            all.Pairs.Where(pair => pair.Cluster is not null).GroupBy(pair => pair.Cluster).SelectMany(cluster => cluster.Take(5))
                .Select(pair => (pair.A, pair.B)));
        few.Clusters.Select(cluster => cluster with { Listed = 0 }).Should().Equal(all.Clusters.Select(cluster => cluster with { Listed = 0 }));
    }, iter: Effort.Tries(1_000));

    [Fact]
    public void The_order_of_claims_does_not_matter() =>
        Gen.Select(ConflictGen.Sets(30), Gen.Int[0, 1_000]).Sample((set, seed) =>
        {
            var shuffled = set with { Claims = new ClaimList([.. set.Claims.OrderBy(claim => HashOf(claim.Id.Text, seed))]) };

            Unordered(shuffled.FindConflicts(ListsAll)).Should().BeEquivalentTo(Unordered(set.FindConflicts(ListsAll)));
        }, iter: Effort.Tries(1_000));

    [Fact]
    public void A_comparison_is_symmetric_and_finds_what_the_search_finds() => ConflictGen.Sets(12).Sample(set =>
    {
        var found = set.FindConflicts(ConflictPolicy.Default with { PairsPerCluster = int.MaxValue, IncludesAll = true })
            .Pairs.ToDictionary(pair => (pair.A, pair.B!.Value));
        for (var i = 0; i < set.Claims.Count; i++)
        {
            for (var j = i + 1; j < set.Claims.Count; j++)
            {
                var (one, other) = (set.Compare(set.Claims[i], set.Claims[j]), set.Compare(set.Claims[j], set.Claims[i]));

                other.Should().Be(one is null ? null : one with { A = one.B!.Value, B = one.A });
                one.Should().Be(found.TryGetValue((set.Claims[i].Id, set.Claims[j].Id), out var pair) ? pair with { Cluster = null } : null);
            }
        }
    }, iter: Effort.Tries(500));

    [Fact]
    public void A_claim_is_in_no_conflict_with_itself_or_its_copy() => ConflictGen.Sets(1).Sample(set =>
    {
        foreach (var claim in set.Claims)
        {
            set.Compare(claim, claim).Should().BeNull();
            set.Compare(claim, claim with { Id = new ClaimId("copy") }).Should().BeNull();
        }
    }, iter: Effort.Tries(2_000));

    [Fact]
    public void Widening_a_hedge_never_makes_more_of_a_conflict() => ConflictGen.Sets(8).Sample(set =>
    {
        foreach (var one in set.Claims)
        {
            if (one.Value[0] is not Quantity { Approximation: var hedge } quantity || hedge != Approximation.Exactly) continue;
            foreach (var wider in new[] { Approximation.About, Approximation.AtLeast, Approximation.AtMost })
            {
                var hedged = one with { Value = [quantity with { Approximation = wider }] };
                foreach (var other in set.Claims)
                {
                    Strength(set.Compare(hedged, other)).Should().BeLessThanOrEqualTo(Strength(set.Compare(one, other)));
                }
            }
        }
    }, iter: Effort.Tries(500));

    private static int Strength(Conflict? conflict) => conflict is null ? 0 : (int)conflict.Verdict;

    private static HashSet<(string, string, ConflictVerdict)> Listed(FactTracker.Analysis.Conflicts conflicts) =>
        [.. conflicts.Pairs.Where(pair => pair.Cluster is not null).Select(pair => (pair.A.Text, pair.B!.Value.Text, pair.Verdict))];

    private static Dictionary<string, long> Counts(ValueList<ConflictCount> counts) => counts.ToDictionary(it => it.Reason, it => it.Pairs);

    private static List<(long, long)> Partition(IEnumerable<(int Claims, long Pairs)> clusters) =>
        [.. clusters.Select(cluster => ((long)cluster.Claims, cluster.Pairs)).Order()];

    private static IEnumerable<(int Claims, long Pairs)> Components(HashSet<(string A, string B, ConflictVerdict)> pairs)
    {
        var clusters = new List<HashSet<string>>();
        foreach (var (a, b, _) in pairs)
        {
            var touched = clusters.Where(cluster => cluster.Contains(a) || cluster.Contains(b)).ToList();
            clusters.RemoveAll(touched.Contains);
            clusters.Add([a, b, .. touched.SelectMany(cluster => cluster)]);
        }

        return clusters.Select(cluster => (cluster.Count, pairs.LongCount(pair => cluster.Contains(pair.A))));
    }

    private static HashSet<string> Unordered(FactTracker.Analysis.Conflicts conflicts) =>
    [
        .. conflicts.Pairs.Select(pair =>
            $"{string.Join('-', new[] { pair.A.Text, pair.B!.Value.Text }.Order(StringComparer.Ordinal))} {pair.Verdict} {pair.Reason} " +
            $"{pair.Overlap} {pair.Distance}"),
        .. conflicts.Clusters.GroupBy(cluster => (cluster.Claims, cluster.Pairs)).Select(same => $"{same.Key} {same.Count()}"),
        .. conflicts.NotComparable.Select(count => $"{count}"),
    ];

    private static int HashOf(string id, int seed) => id.Aggregate(seed, (hash, c) => unchecked((hash * 31) + c) ^ (hash >> 7));
}
