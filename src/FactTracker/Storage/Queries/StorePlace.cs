namespace FactTracker.Storage;

/// <summary>The place of a claim in an answer, from which the next page goes on.</summary>
/// <param name="Number">The number of the record.</param>
/// <param name="Day">The last day that the claim may be about, as <see cref="IndexDays.Latest"/> has it, and
/// <see cref="IndexDays.Least"/> for one without a time; 0 in the order <see cref="StoreOrder.Stored"/>.</param>
/// <example><code>
/// static StoreQuery Next(StoreQuery query, IReadOnlyList&lt;StoreAnswer&gt; page) => query with { After = page[^1].Place };
/// </code></example>
public readonly record struct StorePlace(long Number, long Day = 0);
