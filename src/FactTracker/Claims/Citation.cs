namespace FactTracker;

/// <summary>The tie from a claim to a source: which one, where in it, and whether it supports the claim.</summary>
/// <remarks>Equal by content. Most citations name a source and little more, so the rest costs them one empty reference.</remarks>
/// <param name="Source">The id of the source.</param>
/// <example><code>new Citation("note") { BasedOn = ["fom-2024"], Locator = "section 3" }</code></example>
public sealed record Citation(SourceId Source)
{
    private readonly CitationDetail? _detail;

    internal Citation(SourceId source, CitationDetail detail)
        : this(source) => _detail = CitationDetail.Tidy(detail);

    /// <summary>What the source does for the claim.</summary>
    public Stance Stance
    {
        get => _detail?.Stance ?? Stance.Supports;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { Stance = value });
    }

    /// <summary>Where in the source, or null.</summary>
    public Locator? Locator { get; init; }

    /// <summary>How credible the information is as cited, or null when nobody judged.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>The sources this source draws on for this claim, in place of its own list; empty says that it speaks of its own knowledge, null
    /// says that it is not known which, so that the source's own list is an upper limit.</summary>
    public ValueList<SourceLink>? BasedOn
    {
        get => _detail?.BasedOn;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { BasedOn = value });
    }

    /// <summary>The words of the source, or null.</summary>
    public Quote? Quote
    {
        get => _detail?.Quote;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { Quote = value });
    }

    /// <summary>When somebody last looked it up for this claim, or null.</summary>
    public DateStatement? Accessed
    {
        get => _detail?.Accessed;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { Accessed = value });
    }

    /// <summary>Archived copies of what was cited.</summary>
    public ValueList<ArchivedCopy> Archived
    {
        get => _detail?.Archived ?? default;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { Archived = value });
    }

    /// <summary>Notes of whoever keeps the set, or null.</summary>
    public string? Notes
    {
        get => _detail?.Notes;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { Notes = value });
    }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions
    {
        get => _detail?.Extensions ?? Extensions.Empty;
        init => _detail = CitationDetail.Tidy((_detail ?? CitationDetail.None) with { Extensions = value });
    }

    /// <summary>Whether it names a source and says nothing else.</summary>
    internal bool IsBare => Locator is null && _detail is null && Credibility is null;

    /// <summary>A citation of a source and nothing else, so that a literal can stand for it.</summary>
    /// <param name="source">The id of the source.</param>
    public static implicit operator Citation(string source) => new(new SourceId(source));
}
