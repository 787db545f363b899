namespace FactTracker;

/// <summary>The tie from a claim to a source: which one, where in it, and whether it supports the claim.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Source">The id of the source.</param>
/// <example><code>new Citation("note") { BasedOn = ["fom-2024"], Locator = "section 3" }</code></example>
public sealed partial record Citation(SourceId Source)
{
    /// <summary>What the source does for the claim.</summary>
    public Stance Stance { get => Rare<Stance>() ?? Stance.Supports; init => SetRare(value, Stance.Supports); }

    /// <summary>Where in the source, or null.</summary>
    public Locator? Locator { get; init; }

    /// <summary>How credible the information is as cited, or null when nobody judged.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>The sources this source draws on for this claim, in place of its own list; empty says that it speaks of its own knowledge, null
    /// says that it is not known which, so that the source's own list is an upper limit.</summary>
    public ValueList<SourceLink>? BasedOn { get => Rare<ValueList<SourceLink>?>(); init => SetRare(value); }

    /// <summary>The words of the source, or null.</summary>
    public Quote? Quote { get => Rare<Quote>(); init => SetRare(value); }

    /// <summary>When somebody last looked it up for this claim, or null.</summary>
    public DateStatement? Accessed { get => Rare<DateStatement>(); init => SetRare(value); }

    /// <summary>Archived copies of what was cited.</summary>
    public ValueList<ArchivedCopy> Archived { get => Rare<ValueList<ArchivedCopy>>(); init => SetRare(value); }

    /// <summary>Notes of whoever keeps the set, or null.</summary>
    public string? Notes { get => Rare<string>(); init => SetRare(value); }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get => Rare<Extensions>() ?? Extensions.Empty; init => SetRare(value, Extensions.Empty); }

    /// <summary>A citation of a source and nothing else, so that a literal can stand for it.</summary>
    /// <param name="source">The id of the source.</param>
    public static implicit operator Citation(string source) => new(new SourceId(source));
}
