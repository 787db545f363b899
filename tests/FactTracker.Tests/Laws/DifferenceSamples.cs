using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Tests.Laws;

/// <summary>A few differences and judgements; see <see cref="SampleValues"/>.</summary>
internal static class DifferenceSamples
{
    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(MemberChange)] = () =>
        [
            new MemberChange("a", null, RawJson.Parse("1")), new MemberChange("b", null, RawJson.Parse("1")),
            new MemberChange("a", RawJson.Parse("1"), null),
        ],
        [typeof(ClaimChange)] = () =>
        [
            new ClaimChange(null, new Claim("a")), new ClaimChange(new Claim("a"), null),
            new ClaimChange(new Claim("a"), new Claim("b")) { Reason = "r" },
        ],
        [typeof(SourceChange)] = () =>
        [
            new SourceChange(null, new Source("a")), new SourceChange(new Source("a"), null),
            new SourceChange(new Source("a"), new Source("b")) { Reason = "r" },
        ],
        [typeof(HeaderChange)] = () =>
        [
            new HeaderChange(new ClaimSet(), new ClaimSet { Title = "a" }), new HeaderChange(new ClaimSet { Title = "a" }, new ClaimSet()),
        ],
        [typeof(SetDifference)] = () => [Between("a", "a"), Between("a", "b"), Between("b", "a")],
        [typeof(Judgement)] = () =>
        [
            new Judgement("a", "b", JudgementVerdict.Same), new Judgement("a", "b", JudgementVerdict.NotSame),
            new Judgement("b", "a", JudgementVerdict.Same), new Judgement("a", "b", JudgementVerdict.Same) { Why = "w" },
        ],
        [typeof(Judgements)] = () => [Judgements.Of([]), Known(JudgementVerdict.Same), Known(JudgementVerdict.Unsure)],
        [typeof(JudgementContradiction)] = () =>
        [
            new JudgementContradiction(new("a", "b", JudgementVerdict.NotSame), ["a", "c", "b"]),
            new JudgementContradiction(new("a", "b", JudgementVerdict.NotSame), ["a", "d", "b"]),
        ],
        [typeof(JudgementReading)] = () =>
        [
            new JudgementReading(Judgements.None, []), new JudgementReading(Known(JudgementVerdict.Same), []),
            new JudgementReading(Judgements.None, [new Problem(Rules.WrongType, "$", "m")]),
        ],
    };

    private static Judgements Known(JudgementVerdict verdict) => Judgements.Of([new("a", "b", verdict)]);

    private static SetDifference Between(string before, string after) =>
        new ClaimSet { Title = after }.DifferenceFrom(new ClaimSet { Title = before });
}
