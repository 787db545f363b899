using NodaTime;

namespace FactTracker;

/// <summary>A thing that can be cited: a poll, an article, a document, a speech, a data set.</summary>
/// <remarks>
/// <para>A source can be found: it has a title, an address, an identifier, an archived copy or a reference in words, unless its kind says
/// that there is nothing to be found, as <see cref="SourceKind.Unnamed"/> does; a check reports one that cannot. <see cref="BasedOn"/>
/// lists the sources that it uses in turn, so that origins can be counted instead of articles.</para>
/// <para>Equal by content; two records with the same id are the same source.</para>
/// </remarks>
/// <param name="Id">The id, unique in the set.</param>
/// <example><code>
/// new Source("fom-2024") { Kind = SourceKind.Survey, Title = "Attitudes to other countries", Publisher = "FOM", Published = "2024" }
/// </code></example>
public sealed partial record Source(SourceId Id)
{
    /// <summary>The kind of source.</summary>
    public SourceKind Kind { get; init; } = SourceKind.Document;

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The authors, in the order of the title page.</summary>
    public ValueList<Agent> Authors { get; init; }

    /// <summary>The publisher, or null.</summary>
    public Agent? Publisher { get; init; }

    /// <summary>When it was published, or null.</summary>
    public DateStatement? Published { get; init; }

    /// <summary>The address at which it can be read, or null.</summary>
    public Url? Url { get; init; }

    /// <summary>Copies in archives.</summary>
    public ValueList<ArchivedCopy> Archived { get; init; }

    /// <summary>When it was last accessed, or null.</summary>
    public DateStatement? Accessed { get; init; }

    /// <summary>The language of the source, or null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The identifiers, by scheme.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>The reliability, or null when it has not been rated.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>The sources that it is based on. An empty list states that there are none; null states nothing.</summary>
    public ValueList<SourceLink>? BasedOn { get; init; }

    /// <summary>The source it is part of, or null.</summary>
    public SourceId? PartOf { get; init; }

    /// <summary>Digests of the content.</summary>
    public ValueList<ContentHash> Hash { get; init; }

    /// <summary>The licence of the source, or null.</summary>
    public string? License { get; init; }

    /// <summary>The standing of the source.</summary>
    public SourceStatus Status { get; init; } = SourceStatus.Published;

    /// <summary>The reason for the standing, or null.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The reference as printed, or null.</summary>
    public string? Words { get; init; }

    /// <summary>Who may see the source, and from when; null when nothing is said of it.</summary>
    public Marking? Marking { get; init; }

    /// <summary>When this record was last changed, or null.</summary>
    public Instant? Modified { get; init; }

    /// <summary>Translations of its texts.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>Notes of the maintainers of the set, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>Returns the title, the reference as printed, the address or the id: the first of these that the source has.</summary>
    public override string ToString() => Title ?? Words ?? Url?.Text ?? Id.Text;
}
