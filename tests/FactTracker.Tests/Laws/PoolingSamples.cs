using FactTracker.Analysis;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of every type of pooling and of hypotheses that is equal by content, as <see cref="SampleValues"/> has
/// them.</summary>
internal static class PoolingSamples
{
    public static Dictionary<Type, Func<object[]>> Table { get; } = new()
    {
        [typeof(PoolWeight)] = () => [default(PoolWeight), new PoolWeight(1), new PoolWeight(0.5m)],
        [typeof(PooledProbability)] = () =>
            [new PooledProbability(0.7m, 1), new PooledProbability(0.7m, 2), new PooledProbability(0.6m, 1)],
        [typeof(Opinion)] = () => [new Opinion(0.7m, 0.1m), new Opinion(0.1m, 0.7m), new Opinion(0.7m, 0.1m, 0.4m)],
        [typeof(MassAssignment)] = () =>
            [new MassAssignment(["a"], 0.5m), new MassAssignment(["a"], 0.4m), new MassAssignment(["a", "b"], 0.5m)],
        [typeof(MassFunction)] = () =>
        [
            new MassFunction(["a", "b"]), new MassFunction(["a", "c"]), new MassFunction(["a", "b"], new MassAssignment(["a"], 0.5m)),
        ],
        [typeof(CombinedMasses)] = () =>
        [
            new CombinedMasses(null, 1), new CombinedMasses(new MassFunction(["a"]), 0), new CombinedMasses(new MassFunction(["a"]), 0.5m),
        ],
        [typeof(ReliabilityWeights)] = () =>
            [new ReliabilityWeights(1, 0.8m, 0.6m, 0.4m, 0.2m), new ReliabilityWeights(1, 0.8m, 0.6m, 0.4m, 0.1m)],
        [typeof(CredibilityProbabilities)] = () =>
            [new CredibilityProbabilities(0.9m, 0.7m, 0.5m, 0.3m, 0.1m), new CredibilityProbabilities(0.9m, 0.7m, 0.5m, 0.3m, 0)],
        [typeof(PoolingPolicy)] = () =>
        [
            new PoolingPolicy(), PoolingPolicy.AdmiraltyExample, new PoolingPolicy { Name = "a" },
            new PoolingPolicy { Method = PoolingMethod.Linear }, new PoolingPolicy { BaseRate = 0.1m },
        ],
        [typeof(HypothesisPolicy)] = () =>
            [new HypothesisPolicy(), new HypothesisPolicy { StrongFrom = 0.9m }, new HypothesisPolicy { RanksByWeight = true }],
    };
}
