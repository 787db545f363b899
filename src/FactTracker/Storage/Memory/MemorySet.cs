namespace FactTracker.Storage;

/// <summary>All records of a store at a time, as a set.</summary>
/// <param name="Set">The set, in the order of the store.</param>
/// <param name="Numbers">The places of the records in the order of the store.</param>
/// <param name="WithErrors">The claims with a member that could not be read.</param>
internal sealed record MemorySet(ClaimSet Set, IReadOnlyDictionary<ClaimId, long> Numbers, IReadOnlySet<ClaimId> WithErrors);
