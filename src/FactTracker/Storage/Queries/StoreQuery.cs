using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Storage;

/// <summary>A question to the claims of a store.</summary>
/// <remarks>
/// A query about now that is answered while somebody appends may have claims of both the state before and the state after. Ask with
/// <see cref="Known"/> where this matters. Immutable; equal by content.
/// </remarks>
/// <example><code>
/// var query = new StoreQuery { Where = ClaimQuery.Parse("property = rent and value > 500 EUR"), Limit = 50 };
/// </code></example>
public sealed record StoreQuery
{
    /// <summary>All claims.</summary>
    public static StoreQuery All { get; } = new();

    /// <summary>What holds of the claims, or null for all claims.</summary>
    public ClaimQuery? Where { get; init; }

    /// <summary>What hedges and imprecise dates mean.</summary>
    public QuestionPolicy Policy { get; init; } = QuestionPolicy.Default;

    /// <summary>Whether claims for which the query possibly holds are returned too; <see cref="StoreAnswer.IsCertain"/> says
    /// which.</summary>
    public bool WithPossible { get; init; }

    /// <summary>The recorded time as of which to look; null for now.</summary>
    public Instant? Known { get; init; }

    /// <summary>The time that the claims are about, or null for any; claims without a time count for each.</summary>
    public Edtf? About { get; init; }

    /// <summary>Which claims are about <see cref="About"/> when dates are not known exactly.</summary>
    public TimeMatch Match { get; init; }

    /// <summary>The order of the claims.</summary>
    public StoreOrder Order { get; init; }

    /// <summary>The place after which to go on: that of the last claim of the page before. Null for the first page.</summary>
    public StorePlace? After { get; init; }

    /// <summary>The greatest number of claims, or null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int? Limit
    {
        get;
        init
        {
            if (value is { } limit) ArgumentOutOfRangeException.ThrowIfNegative(limit);
            field = value;
        }
    }
}
