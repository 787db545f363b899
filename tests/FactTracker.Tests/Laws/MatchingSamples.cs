using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of every type of matches and duplicates that is equal by content, as <see cref="SampleValues"/> has
/// them.</summary>
internal static class MatchingSamples
{
    public static Dictionary<Type, Func<object[]>> Table { get; } = new()
    {
        [typeof(MatchOptions)] = () => [new MatchOptions(), new MatchOptions { Limit = 1 }, new MatchOptions { LeastScore = 0.5 }],
        [typeof(ClaimMatch)] = () => [new ClaimMatch("a", 1, ["x"]), new ClaimMatch("a", 1, ["y"]), new ClaimMatch("b", 1, ["x"])],
        [typeof(ClaimMatches)] = () =>
            [new ClaimMatches("q", []), new ClaimMatches("r", []), new ClaimMatches("q", [new ClaimMatch("a", 1, ["x"])])],
        [typeof(DuplicateOptions)] = () =>
        [
            new DuplicateOptions(), new DuplicateOptions { LeastScore = 0.5 },
            new DuplicateOptions { Judgements = Judgements.Of([new Judgement("a", "b", JudgementVerdict.Same)]) },
        ],
        [typeof(DuplicatePair)] = () =>
        [
            new DuplicatePair("a", "b", false, 1, ["x"]), new DuplicatePair("a", "b", true, 1, ["x"]),
            new DuplicatePair("a", "c", false, 1, ["x"]),
        ],
        [typeof(FactTracker.History.Duplicates)] = () =>
        [
            new FactTracker.History.Duplicates([], 0, 0), new FactTracker.History.Duplicates([], 1, 0),
            new FactTracker.History.Duplicates([new DuplicatePair("a", "b", false, 1, ["x"])], 0, 0),
        ],
    };
}
