namespace FactTracker;

/// <summary>A reference from a claim to a source: which source, where in it, and whether it supports the claim.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Source">The id of the source.</param>
/// <example><code>new Citation("note") { BasedOn = ["fom-2024"], Locator = "section 3" }</code></example>
public sealed partial record Citation(SourceId Source)
{
    /// <summary>Whether the source supports the claim.</summary>
    public Stance Stance { get => Rare<Stance>() ?? Stance.Supports; init => SetRare(value, Stance.Supports); }

    /// <summary>Where in the source, or null.</summary>
    public Locator? Locator { get; init; }

    /// <summary>How credible the information is as cited, or null when it has not been rated.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>
    /// The sources that this source is based on for this claim; it overrides <see cref="Source.BasedOn"/> of the source. An empty list
    /// states that there are none. Null means that it is not known which of the source's own list apply, so that list is the upper limit.
    /// </summary>
    public ValueList<SourceLink>? BasedOn { get => Rare<ValueList<SourceLink>?>(); init => SetRare(value); }

    /// <summary>The quoted words of the source, or null.</summary>
    public Quote? Quote { get => Rare<Quote>(); init => SetRare(value); }

    /// <summary>When the source was last accessed for this claim, or null.</summary>
    public DateStatement? Accessed { get => Rare<DateStatement>(); init => SetRare(value); }

    /// <summary>Archived copies of what was cited.</summary>
    public ValueList<ArchivedCopy> Archived { get => Rare<ValueList<ArchivedCopy>>(); init => SetRare(value); }

    /// <summary>Notes of the maintainers of the set, or null.</summary>
    public string? Notes { get => Rare<string>(); init => SetRare(value); }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get => Rare<Extensions>() ?? Extensions.Empty; init => SetRare(value, Extensions.Empty); }

    /// <summary>Creates a citation of a source, so that an id can be used as a citation.</summary>
    /// <param name="source">The id of the source.</param>
    public static implicit operator Citation(string source) => new(new SourceId(source));
}
