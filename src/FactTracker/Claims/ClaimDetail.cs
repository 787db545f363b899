using NodaTime;

namespace FactTracker;

/// <summary>What few claims have, held apart so that a set of many claims stays small.</summary>
internal sealed record ClaimDetail
{
    public static ClaimDetail None { get; } = new();

    public LanguageTag? Language { get; init; }

    public ClaimValue? Place { get; init; }

    public ValueList<Qualifier> Qualifiers { get; init; }

    public ValueList<Agent> Claimant { get; init; }

    public DateStatement? Stated { get; init; }

    public ValueList<Modality> Modality { get; init; }

    public string? Condition { get; init; }

    public ValueList<Confidence> Likelihood { get; init; }

    /// <summary>Null for the normal one.</summary>
    public Rank? Rank { get; init => field = value == Rank.Normal ? null : value; }

    public string? StatusReason { get; init; }

    public ValueList<Relation> Relations { get; init; }

    public ValueList<Review> Reviews { get; init; }

    public string? Formula { get; init; }

    /// <summary>Only where it is finer than the claim's own field can hold.</summary>
    public Instant? Recorded { get; init; }

    public Agent? RecordedBy { get; init; }

    public Instant? Modified { get; init; }

    public Instant? Checked { get; init; }

    public DateStatement? Expires { get; init; }

    public Period? CheckEvery { get; init; }

    public ValueList<Translation> Translations { get; init; }

    public string? Notes { get; init; }

    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Null for a detail that says nothing, so that equal claims have equal fields.</summary>
    public static ClaimDetail? Tidy(ClaimDetail detail) => ReferenceEquals(detail, None) || detail == None ? null : detail;
}
