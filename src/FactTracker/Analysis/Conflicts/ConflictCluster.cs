namespace FactTracker.Analysis;

/// <summary>Claims that are tied together by conflicts: each is in conflict with at least one other.</summary>
/// <remarks>Equality is by content. A claim that cannot be true by itself may be a cluster of its own.</remarks>
/// <param name="Id">The number of the cluster, from 1, in the order in which their first claims stand in the set.</param>
/// <param name="Claims">The number of its claims.</param>
/// <param name="Pairs">The number of pairs in conflict.</param>
/// <param name="Listed">The number of these pairs that are listed.</param>
public sealed record ConflictCluster(int Id, int Claims, long Pairs, int Listed);
