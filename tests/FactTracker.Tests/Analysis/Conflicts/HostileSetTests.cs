using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>Sets that are valid and meant to hurt.</summary>
public sealed class HostileSetTests
{
    private const int Many = 20_000;

    [Fact]
    public void A_long_chain_of_replacements_ends()
    {
        var set = Set(Many, i => new Claim(Id(i))
        {
            Subject = ["S"], Property = "p", Value = [i], Relations = i == 0 ? [] : [new Relation(RelationType.Supersedes, Id(i - 1))],
        });

        var conflicts = set.FindConflicts();

        conflicts.Any.Should().BeFalse();
        conflicts.Explained.Should().Equal(new ConflictCount("supersedes", Many - 1));
    }

    [Fact]
    public void A_circle_of_every_relation_ends()
    {
        var set = Set(4, i => new Claim(Id(i))
        {
            Subject = ["S"], Property = "p", Value = [i],
            Relations =
            [
                .. RelationType.Known.Select(type => new Relation(type, Id((i + 1) % 4))), new Relation(RelationType.PartOf, Id(i)),
            ],
        });

        var find = () => set.FindConflicts();

        find.Should().NotThrow();
    }

    [Fact]
    public void All_pairs_of_a_large_group_are_counted_and_few_are_listed()
    {
        var set = Set(Many, i => new Claim(Id(i)) { Subject = ["S"], Property = "p", Value = [i] });

        var conflicts = set.FindConflicts();

        conflicts.Clusters.Should().Equal(new ConflictCluster(1, Many, (long)Many * (Many - 1) / 2, 20));
        conflicts.Pairs.Should().HaveCount(20);
    }

    [Fact]
    public void A_qualifier_of_its_own_on_each_claim_does_not_multiply()
    {
        var set = Set(Many, i => new Claim(Id(i))
        {
            Subject = ["S"], Property = "p", Value = [i], Qualifiers = [new Qualifier($"q{i}", ["x"])],
        });

        set.FindConflicts().NotComparable.Should().Equal(new ConflictCount("qualifier on one side alone", (long)Many * (Many - 1) / 2));
    }

    [Fact]
    public void Lists_and_texts_of_any_length_fit_into_a_reason()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F411", 100_000));
        var set = Set(2, i => new Claim(Id(i))
        {
            Subject = [text], Property = text, Value = [.. Enumerable.Repeat((ClaimValue)$"{text}{i}", 100)],
        });

        var conflicts = set.FindConflicts();

        conflicts.Pairs.Single().Reason.Length.Should().BeLessThan(1_000);
        conflicts.ToJson().Should().Contain("possible");
    }

    [Fact]
    public void The_answer_is_the_same_in_a_Turkish_environment()
    {
        var set = Set(2, i => new Claim(Id(i)) { Subject = ["I"], Property = "CITY", Value = [i == 0 ? "IZMIR" : "izmir"] });
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            set.FindConflicts(ConflictPolicy.Default with { SingleValued = ["city"] }).Any.Should().BeFalse();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Extreme_amounts_are_compared()
    {
        var amounts = new[] { decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 0m };
        var set = Set(4, i => new Claim(Id(i)) { Subject = ["S"], Property = "p", Value = [amounts[i]] });

        set.FindConflicts().Count.Should().Be(6);
    }

    private static ClaimId Id(int i) => new($"c{i}");

    private static ClaimSet Set(int count, Func<int, Claim> claim) =>
        new() { Claims = new ClaimList([.. Enumerable.Range(0, count).Select(claim)]) };
}
