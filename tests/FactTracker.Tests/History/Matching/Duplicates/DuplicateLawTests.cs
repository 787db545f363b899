using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Matching.Duplicates;

/// <summary>Laws of duplicates, on random sets.</summary>
public sealed class DuplicateLawTests
{
    [Fact]
    public void Claims_that_assert_the_same_are_paired_as_all_pairs_would() => WordSets.Sized(30).Sample(set =>
    {
        var groups = GroupsOf(set);

        foreach (var group in set.Claims.GroupBy(claim => claim, ClaimComparers.SameAssertion))
        {
            group.Select(claim => groups[claim.Id.Text]).Distinct().Should().ContainSingle();
        }
    }, iter: Effort.Tries(300));

    [Fact]
    public void Near_words_are_found_as_all_pairs_would() => WordSets.Sized(12).Sample(set =>
    {
        var found = set.FindDuplicates().Pairs.Select(pair => (pair.A, pair.B)).ToHashSet();
        var firsts = set.Claims.DistinctBy(claim => claim.Text).ToList();
        var terms = ClaimTerms.Of(set);

        foreach (var (one, other) in firsts.SelectMany((one, i) => firsts.Skip(i + 1).Select(other => (one, other))))
        {
            var isPair = NaiveWords.AreAlike(set, terms, one, other);
            if (found.Contains((one.Id.Text, other.Id.Text))) continue;
            isPair.Should().BeFalse($"{one.Text} / {other.Text}");
        }
    }, iter: Effort.Tries(300));

    [Fact]
    public void The_order_of_claims_changes_only_which_is_the_first() =>
        WordSets.Sized(20).SelectMany(set => Gen.Shuffle(set.Claims.ToArray()).Select(claims => (Set: set, Claims: claims))).Sample(it =>
        {
            var shuffled = it.Set with { Claims = new ClaimList([.. it.Claims]) };

            var (one, other) = (GroupsOf(it.Set), GroupsOf(shuffled));
            foreach (var (a, b) in it.Set.Claims.SelectMany(a => it.Set.Claims.Select(b => (a.Id.Text, b.Id.Text))))
            {
                (one[a] == one[b]).Should().Be(other[a] == other[b]);
            }
        }, iter: Effort.Tries(200));

    [Fact]
    public void Any_set_may_be_asked() => SetGen.Any.Sample(set =>
    {
        var found = set.FindDuplicates();

        found.Pairs.All(pair => pair.A != pair.B && pair.Score >= 0.7 && pair.Score <= 1 && !pair.Why.IsEmpty).Should().BeTrue();
        found.Pairs.Select(pair => (pair.A, pair.B)).Should().OnlyHaveUniqueItems();
    }, iter: Effort.Tries(500));

    // The claims that certain pairs tie together, each with the id of one of its group.
    private static Dictionary<string, string> GroupsOf(ClaimSet set)
    {
        var groups = set.Claims.ToDictionary(claim => claim.Id.Text, claim => claim.Id.Text);
        foreach (var pair in set.FindDuplicates(new DuplicateOptions { LeastScore = 1 }).Pairs)
        {
            var (kept, gone) = (groups[pair.A], groups[pair.B]);
            foreach (var id in groups.Where(it => it.Value == gone).Select(it => it.Key).ToList())
            {
                groups[id] = kept;
            }
        }

        return groups;
    }
}
