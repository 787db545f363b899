using FactTracker.Analysis;
using NodaTime;
using static FactTracker.Analysis.JudgementVerdict;

namespace FactTracker.Tests.Analysis.Judging;

public sealed class JudgementsTests
{
    private static readonly Judgements Row = Judgements.Of([new("a1", "a2", Same), new("b1", "b2", Same), new("a2", "b2", NotSame)]);

    public static TheoryData<string, string, JudgementVerdict?> Pairs => new()
    {
        { "a1", "a2", Same }, { "a2", "a1", Same }, { "b1", "b2", Same }, { "a1", "a1", Same }, { "x", "x", Same },
        { "a1", "b1", NotSame }, { "b2", "a1", NotSame }, { "a1", "x", null }, { "x", "y", null },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_follows_is_known(string a, string b, JudgementVerdict? verdict) => Row.Between(a, b).Should().Be(verdict);

    [Fact]
    public void A_negative_judgement_stands_against_a_later_suggestion() =>
        Row.With([new("a1", "b1", Unsure)]).Between("a1", "b1").Should().Be(NotSame);

    [Fact]
    public void Taking_a_record_apart_frees_it_and_leaves_the_others()
    {
        var apart = Row.TakingApart("a1", by: "Anna", at: Instant.FromUtc(2025, 10, 1, 9, 0), why: "mixed up");

        apart.Should().Equal(
            new Judgement("a1", "a2", Unsure) { By = "Anna", At = Instant.FromUtc(2025, 10, 1, 9, 0), Why = "mixed up" });
        var known = Row.With(apart);
        known.Between("a1", "a2").Should().Be(Unsure);
        known.Between("a1", "b1").Should().BeNull();
        known.Between("b1", "b2").Should().Be(Same);
        known.Between("a2", "b1").Should().Be(NotSame);
    }

    [Fact]
    public void A_record_taken_out_of_the_middle_no_longer_ties_the_others()
    {
        var chain = Judgements.Of([new("a", "b", Same), new("b", "c", Same)]);

        chain.With(chain.TakingApart("b")).Between("a", "c").Should().BeNull();
    }

    [Fact]
    public void A_record_that_is_the_same_as_no_other_is_not_taken_apart() => Row.TakingApart("x").Should().BeEmpty();

    [Fact]
    public void The_latest_judgement_of_a_pair_holds()
    {
        var known = Judgements.Of([new("a", "b", Same), new("b", "a", NotSame)]);

        known.Between("a", "b").Should().Be(NotSame);
        known.Latest.Should().Equal(new Judgement("b", "a", NotSame));
    }

    [Fact]
    public void Contradictions_are_reported_with_their_chain()
    {
        var known = Judgements.Of([new("a", "b", Same), new("b", "c", Same), new("c", "d", Same), new("a", "c", NotSame)]);

        known.Contradictions.Should().Equal(new JudgementContradiction(new("a", "c", NotSame), ["a", "b", "c"]));
        known.Contradictions[0].ToWords().Should().Be(
            "\"a\" and \"c\" were judged not to be the same, but other judgements say a = b = c.");
        known.Between("a", "b").Should().Be(Same, "it was stated");
        known.Between("a", "c").Should().Be(NotSame, "it was stated");
        known.Between("a", "d").Should().Be(Unsure, "it would only follow");
    }

    [Fact]
    public void Groups_are_those_of_several_records() =>
        Row.Groups.Select(group => string.Join(' ', group.AsEnumerable())).Should().Equal("a1 a2", "b1 b2");

    [Fact]
    public void A_set_states_judgements()
    {
        ClaimSet set = new()
        {
            Sources =
            [
                new Source("s") { Title = "S", Identifiers = [new Identifier("sameAs", ["t"])] }, new Source("t") { Title = "T" },
                new Source("u") { Title = "U", Identifiers = [new Identifier("sameAs", ["https://example.org/elsewhere"])] },
            ],
            Claims =
            [
                new Claim("a") { Text = "A", Relations = [new(RelationType.SameAs, "b"), new(RelationType.Supports, "c")] },
                new Claim("b") { Text = "B", Relations = [new(RelationType.NotSameAs, "c")] },
            ],
        };

        Judgements.StatedIn(set).Should().Be(Judgements.Of([new("s", "t", Same), new("a", "b", Same), new("b", "c", NotSame)]));
    }
}
