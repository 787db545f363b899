using System.Collections;
using CsCheck;
using FactTracker.History;
using FactTracker.Serialization;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Merging;

public sealed class MergeLawTests
{
    private static readonly long Tries = Effort.Tries(3_000);

    [Fact]
    public void A_side_without_changes_gives_the_other() => EditedSetGen.Any.Sample(it =>
    {
        ShouldBe(it.Ours.MergeWith(it.Before, it.Before), it.Ours);
        ShouldBe(it.Before.MergeWith(it.Theirs, it.Before), it.Theirs);
    }, iter: Tries, print: Print);

    [Fact]
    public void The_same_changes_twice_are_one() => EditedSetGen.Any.Sample(
        it => ShouldBe(it.Ours.MergeWith(it.Ours, it.Before), it.Ours), iter: Tries, print: Print);

    [Fact]
    public void Merging_again_changes_nothing_unless_a_conflict_is_open() => EditedSetGen.Any.Sample(it =>
    {
        var merged = it.Ours.MergeWith(it.Theirs, it.Before);
        if (merged.HasConflicts || HasTwins(it.Before) || HasTwins(it.Ours) || HasTwins(it.Theirs)) return;

        var again = merged.Set.MergeWith(it.Theirs, it.Before);

        again.HasConflicts.Should().BeFalse();
        if (again.Set != merged.Set) again.Set.ToJson().Should().Be(merged.Set.ToJson());
    }, iter: Tries, print: Print);

    [Fact]
    public void Sides_can_be_swapped_up_to_labels_and_order() => EditedSetGen.Any.Sample(it =>
    {
        var (one, other) = (it.Ours.MergeWith(it.Theirs, it.Before), it.Theirs.MergeWith(it.Ours, it.Before));

        other.Conflicts.Select(NameOf).Should().BeEquivalentTo(one.Conflicts.Select(NameOf));
        one.Set.Claims.Select(claim => claim.Id).Should().BeEquivalentTo(other.Set.Claims.Select(claim => claim.Id));
        one.Set.Sources.Select(source => source.Id).Should().BeEquivalentTo(other.Set.Sources.Select(source => source.Id));
        if (!one.HasConflicts) one.Set.Fingerprint().Should().Be(other.Set.Fingerprint());

        // A part is named as the merged list has it, where ours stands.
        static string NameOf(MergeConflict conflict) => $"{conflict.Id} {conflict.Member?.Split('[')[0]} {conflict.Type}";
    }, iter: Tries, print: Print);

    [Fact]
    public void Nothing_is_gone_without_a_line() => EditedSetGen.Any.Sample(it =>
    {
        var merge = it.Ours.MergeWith(it.Theirs, it.Before);
        var reported = merge.Lines.Select(line => (line.Id, Top(line.Member)))
            .Concat(merge.Conflicts.Select(conflict => (conflict.Id, Top(conflict.Member)))).ToHashSet();

        foreach (var side in new[] { it.Ours, it.Theirs })
        {
            Lost(side.Sources, merge.Set.Sources, source => source.Id.Text, SourceMembers.All)
                .Concat(Lost(side.Claims, merge.Set.Claims, claim => claim.Id.Text, ClaimMembers.All))
                .Where(lost => !reported.Contains((lost.Item1, null))) // A line about the record as a whole.
                .Should().BeSubsetOf(reported);
        }

        static string? Top(string? member) => member?.Split('[')[0];
    }, iter: Tries, print: Print);

    [Fact]
    public void Every_member_is_as_the_plain_rules_have_it() => EditedSetGen.Any.Sample(it =>
    {
        var merge = it.Ours.MergeWith(it.Theirs, it.Before);

        foreach (var (id, member, value) in PlainMerge.Members(it.Before, it.Ours, it.Theirs))
        {
            PlainMerge.ValueOf(merge.Set, id, member).Should().Be(value, "{0} of {1}", member, id);
        }

        merge.Conflicts.Where(conflict => conflict.Member is null).Select(conflict => conflict.Id)
            .Should().BeEquivalentTo(PlainMerge.RecordsInConflict(it.Before, it.Ours, it.Theirs));
        merge.Set.Claims.Select(claim => claim.Id.Text).Concat(merge.Set.Sources.Select(source => source.Id.Text))
            .Should().BeEquivalentTo(PlainMerge.Records(it.Before, it.Ours, it.Theirs));
    }, iter: Tries, print: Print);

    [Fact]
    public void A_merged_set_is_read_back_with_its_conflicts() => EditedSetGen.Any.Sample(it =>
    {
        var merged = it.Ours.MergeWith(it.Theirs, it.Before).Set;
        var reading = ClaimSetReader.Read(System.Text.Encoding.UTF8.GetBytes(merged.ToJson()));

        reading.Set.Should().Be(merged);
        merged.Check().Count(problem => problem.Rule == Rules.UnresolvedConflict).Should().Be(merged.MergeConflicts.Count);
    }, iter: Effort.Tries(500), print: Print);

    [Fact]
    public void Each_conflict_can_be_resolved_by_each_side() => EditedSetGen.Any.Sample(it =>
    {
        var merge = it.Ours.MergeWith(it.Theirs, it.Before);
        foreach (var choice in MergeChoice.Sides)
        {
            var set = merge.Set;
            foreach (var conflict in merge.Conflicts)
            {
                set.TryResolve(conflict, choice, out set, out var problems).Should().BeTrue(string.Join(", ", problems));
            }

            set.MergeConflicts.Intersect(merge.Conflicts).Should().BeEmpty();
        }
    }, iter: Effort.Tries(500), print: Print);

    // Whether a list has two parts with the same key, which are matched by their order alone.
    private static bool HasTwins(ClaimSet set) =>
        set.Claims.Any(claim => AnyTwins(ClaimMembers.All, claim) || claim.Citations.Any(one => AnyTwins(CitationMembers.All, one)))
            || set.Sources.Any(source => AnyTwins(SourceMembers.All, source));

    private static bool AnyTwins<T>(RecordMembers<T> members, T record)
        where T : class => members.Where(member => member.Shape != MemberShape.One).Any(
            member => member.Get(record) is IEnumerable list && list.Cast<object>().GroupBy(PartKeys.Of).Any(group => group.Count() > 1));

    private static void ShouldBe(SetMerge merge, ClaimSet set)
    {
        merge.Conflicts.Should().BeEmpty();
        merge.Set.Should().Be(set);
    }

    private static IEnumerable<(string?, string?)> Lost<T>(
        IReadOnlyList<T> side, IReadOnlyList<T> merged, Func<T, string> idOf, RecordMembers<T> members)
        where T : class
    {
        foreach (var record in side)
        {
            var id = idOf(record);
            if (merged.FirstOrDefault(one => idOf(one) == id) is not { } kept)
            {
                yield return (id, null);
                continue;
            }

            foreach (var member in members.Where(member => !member.AreSame(record, kept))) yield return (id, member.Name);
        }
    }

    private static string Print((ClaimSet Before, ClaimSet Ours, ClaimSet Theirs) it) =>
        $"{it.Before.ToJson()}\n--- ours\n{it.Ours.ToJson()}\n--- theirs\n{it.Theirs.ToJson()}";
}
