using NodaTime;

namespace FactTracker.Storage;

/// <summary>A search of the words of claims.</summary>
/// <remarks>Case and diacritics do not count: Zürich is zurich. Immutable; equal by content.</remarks>
/// <param name="Text">The words to look for, or a statement of which like ones are looked for.</param>
/// <example><code>
/// var matches = await store.SearchAsync(new StoreSearch("65 per cent call China friendly") { IsByLikeness = true });
/// </code></example>
public sealed record StoreSearch(string Text)
{
    /// <summary>
    /// Whether claims that say nearly the same are looked for, and ranked as <c>set.FindMatches</c> ranks them; otherwise claims that have
    /// all the words, as the operator <c>~</c> of a query has it.
    /// </summary>
    /// <remarks>
    /// Of a store on a database engine, the 400 claims that the engine ranks highest by any of the words are compared, as if they were all
    /// claims there are. So scores differ a little from those in a set, and a claim is missed that shares no word, or only words that more
    /// than 400 claims have more of.
    /// </remarks>
    public bool IsByLikeness { get; init; }

    /// <summary>The recorded time as of which to look; null for now.</summary>
    public Instant? Known { get; init; }

    /// <summary>The greatest number of matches, from 1 on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Limit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10;
}
