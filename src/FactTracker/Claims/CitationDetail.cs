namespace FactTracker;

/// <summary>What few citations have, held apart so that the many cost little.</summary>
internal sealed record CitationDetail
{
    public static CitationDetail None { get; } = new();

    /// <summary>Null for one that supports.</summary>
    public Stance? Stance { get; init => field = value == Stance.Supports ? null : value; }

    public ValueList<SourceLink>? BasedOn { get; init; }

    public Quote? Quote { get; init; }

    public DateStatement? Accessed { get; init; }

    public ValueList<ArchivedCopy> Archived { get; init; }

    public string? Notes { get; init; }

    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Null for a detail that says nothing, so that equal citations have equal fields.</summary>
    public static CitationDetail? Tidy(CitationDetail detail) => ReferenceEquals(detail, None) || detail == None ? null : detail;
}
