using CsCheck;
using FactTracker.Analysis;
using static FactTracker.Analysis.JudgementVerdict;

namespace FactTracker.Tests.Analysis.Judging;

public sealed class RespectTests
{
    private static readonly ClaimSet Set = new()
    {
        Sources =
        [
            Page("a", "https://example.org/x"), Page("b", "https://example.org/x"), Page("c", "https://example.org/x"),
            Page("d", "https://example.org/y"),
        ],
        Claims =
        [
            new Claim("one") { Subject = ["S"], Property = "p", Value = [new Quantity(1)], Citations = ["a", "b", "c", "d"] },
            new Claim("two") { Subject = ["S"], Property = "p", Value = [new Quantity(2)] },
            new Claim("three") { Subject = ["S"], Property = "p", Value = [new Quantity(3)] },
        ],
    };

    public static TheoryData<string, Judgement[], long> Conflicts => new()
    {
        { "nothing judged", [], 3 },
        { "one claim", [new("one", "two", Same)], 2 },
        { "two claims that look alike", [new("one", "two", NotSame)], 2 },
        { "what follows", [new("one", "x", Same), new("x", "two", Same)], 2 },
        { "of a group", [new("one", "two", Same), new("two", "three", NotSame)], 0 },
        { "taken back", [new("one", "two", Same), new("one", "two", Unsure)], 3 },
    };

    public static TheoryData<string, Judgement[], string> Sources => new()
    {
        { "by address", [], "a b c | d" },
        { "the same by judgement", [new("a", "d", Same)], "a b c d" },
        { "the same through a record that is not there", [new("a", "x", Same), new("x", "d", Same)], "a b c d" },
        { "not the same", [new("a", "c", NotSame)], "a b | c | d" },
        { "none of them", [new("a", "b", NotSame), new("a", "c", NotSame), new("b", "c", NotSame)], "a | b | c | d" },
        { "not the same through a record that is not there", [new("a", "x", Same), new("x", "c", NotSame)], "a b | c | d" },
        { "contradictory", [new("a", "b", Same), new("b", "d", Same), new("a", "d", NotSame)], "a b c | d" },
    };

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void Judged_claims_are_no_conflict(string why, Judgement[] judgements, long conflicts) =>
        Set.FindConflicts(new ConflictPolicy { Judgements = Judgements.Of(judgements) }).Count.Should().Be(conflicts, why);

    [Theory]
    [MemberData(nameof(Sources))]
    public void Judged_sources_are_one_or_not(string why, Judgement[] judgements, string groups) =>
        Groups(Set.Sources, Judgements.Of(judgements)).Should().Be(groups, why);

    [Fact]
    public void Origins_are_counted_by_judgements()
    {
        Set.OriginsOf(Set.Claims["one"]).Count.Certain.Should().Be(2);
        Set.OriginsOf(Set.Claims["one"], With(new Judgement("a", "d", Same))).Count.Certain.Should().Be(1);
        Set.OriginsOf(Set.Claims["one"], With(new Judgement("a", "c", NotSame))).Count.Certain.Should().Be(3);
    }

    [Fact]
    public void Records_that_are_not_the_same_are_never_one_whatever_the_order() => Gen.Select(
        Gen.Select(Gen.OneOf("a", "b", "c", "d", "x"), Gen.OneOf("a", "b", "c", "d", "x"), Gen.OneOf(Same, NotSame),
            (a, b, verdict) => new Judgement(a, b, verdict)).Array[0, 6],
        Gen.Int).Sample(
        (several, seed) =>
        {
            var judgements = Judgements.Of(several);
            var shuffled = Set.Sources.ToArray();
            new Random(seed).Shuffle(shuffled);
            var groups = Groups(Set.Sources, judgements);
            Groups(new SourceList(shuffled), judgements).Should().Be(groups);
            foreach (var one in judgements.Latest.Where(one => one.A != "x" && one.B != "x"))
            {
                var together = groups.Split(" | ").Any(group => group.Contains(one.A) && group.Contains(one.B));
                if (one.Verdict == NotSame) together.Should().BeFalse();
                else if (judgements.Contradictions.IsEmpty) together.Should().BeTrue();
            }
        },
        iter: Effort.Tries(2000));

    private static OriginPolicy With(Judgement judgement) =>
        OriginPolicy.Default with { Name = "judged", Judgements = Judgements.Of([judgement]) };

    private static string Groups(SourceList sources, Judgements judgements)
    {
        var sets = SourceSameness.Of(sources, id => sources.IndexOf(SourceId.Trusted(id)), sources.Count, judgements).Sets;
        var groups = sources.Index().GroupBy(it => sets.Find(it.Index), it => it.Item.Id.Text)
            .Select(group => string.Join(' ', group.Order(StringComparer.Ordinal)));
        return string.Join(" | ", groups.Order(StringComparer.Ordinal));
    }

    private static Source Page(string id, string address) => new(id) { Title = "T", Url = new Url(address), BasedOn = [] };
}
