using NodaTime;

namespace FactTracker.Storage;

/// <summary>The claims that an engine is asked for: a page of those that meet a condition.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Condition">What each claim meets; null for all claims.</param>
/// <param name="Known">The recorded time as of which to look; null for now.</param>
/// <param name="Order">The order of the claims.</param>
/// <param name="After">The place after which to go on, or null to begin.</param>
/// <param name="Limit">The greatest number of claims: the engine returns fewer only where there are no more.</param>
/// <example><code>
/// var first = new StoreScan(new HasTerm(StoreField.Tag, "rent"), null, StoreOrder.Stored, null, 1_000);
/// </code></example>
public sealed record StoreScan(StoreCondition? Condition, Instant? Known, StoreOrder Order, StorePlace? After, int Limit);
