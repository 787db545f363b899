using FactTracker.History;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of the types of merges; see <see cref="SampleValues"/>.</summary>
internal static class MergeSamples
{
    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(MergeConflict)] = () =>
        [
            new MergeConflict(MergeConflictType.Value), new MergeConflict(MergeConflictType.Time),
            new MergeConflict(MergeConflictType.Value) { Id = "a" },
            new MergeConflict(MergeConflictType.Value) { Ours = RawJson.Parse("1") },
        ],
        [typeof(MergeLine)] = () =>
        [
            new MergeLine(MergeSide.Ours, MergeAction.Added), new MergeLine(MergeSide.Theirs, MergeAction.Added),
            new MergeLine(MergeSide.Ours, MergeAction.Added, "a"), new MergeLine(MergeSide.Ours, MergeAction.Added, "a", "value"),
        ],
        [typeof(MergeChoice)] = () =>
        [
            MergeChoice.Ours with { }, MergeChoice.Theirs with { }, MergeChoice.Of(RawJson.Parse("1")), MergeChoice.Of(RawJson.Parse("2")),
        ],
        [typeof(SetMerge)] = () =>
        [
            new SetMerge(ClaimSet.Empty, default, default), new SetMerge(new ClaimSet { Title = "a" }, default, default),
            new SetMerge(ClaimSet.Empty, [new MergeConflict(MergeConflictType.Value)], default),
        ],
    };
}
