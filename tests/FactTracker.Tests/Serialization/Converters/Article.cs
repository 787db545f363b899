namespace FactTracker.Tests.Serialization.Converters;

/// <summary>Somebody else's record with our types in it.</summary>
internal sealed record Article(string Title)
{
    public Claim? Main { get; init; }

    public Source? Origin { get; init; }

    public ClaimSet? Set { get; init; }

    public Quantity? Share { get; init; }

    public ClaimValue? Value { get; init; }

    public DateValue? Day { get; init; }

    public Edtf Published { get; init; }

    public Edtf? Revised { get; init; }

    public SourceId Source { get; init; }

    public ClaimId? Claim { get; init; }

    public Unit? Unit { get; init; }

    public Digest? Digest { get; init; }

    public RawJson? Raw { get; init; }

    public Extensions? Extra { get; init; }

    public Reliability? Reliability { get; init; }

    public Credibility? Credibility { get; init; }

    public ValueList<string> Tags { get; init; }

    public ValueList<Citation> Citations { get; init; }

    public ValueList<Qualifier> Qualifiers { get; init; }

    public ValueList<Author> Authors { get; init; }

    public List<Claim>? Claims { get; init; }

    public Edtf?[]? Days { get; init; }

    public Dictionary<SourceId, Confidence>? Trust { get; init; }

    public Dictionary<Rank, Quantity?>? Ranks { get; init; }
}
