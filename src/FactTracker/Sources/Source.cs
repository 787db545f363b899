using NodaTime;

namespace FactTracker;

/// <summary>A thing that can be cited: a poll, an article, a document, a speech, a data set.</summary>
/// <remarks>
/// <para>It has a title or an address, unless its kind is <see cref="SourceKind.Unnamed"/>; a check says so where it has neither. Which sources
/// it draws on in turn (<see cref="BasedOn"/>) is what lets origins be counted instead of articles.</para>
/// <para>Equal by content; two sources are the same source when their ids are.</para>
/// </remarks>
/// <param name="Id">The id, unique in the set.</param>
/// <example><code>
/// new Source("fom-2024") { Kind = SourceKind.Survey, Title = "Attitudes to other countries", Publisher = "FOM", Published = "2024" }
/// </code></example>
public sealed record Source(SourceId Id)
{
    /// <summary>What sort of thing it is.</summary>
    public SourceKind Kind { get; init; } = SourceKind.Document;

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, in the order of the title page.</summary>
    public ValueList<Agent> Authors { get; init; }

    /// <summary>Who published it, or null.</summary>
    public Agent? Publisher { get; init; }

    /// <summary>When it was published, or null.</summary>
    public DateStatement? Published { get; init; }

    /// <summary>Where it can be read, or null.</summary>
    public Url? Url { get; init; }

    /// <summary>Copies of it in archives.</summary>
    public ValueList<ArchivedCopy> Archived { get; init; }

    /// <summary>When somebody last looked it up, or null.</summary>
    public DateStatement? Accessed { get; init; }

    /// <summary>The language it is in, or null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Its identifiers, by scheme.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>How far it can be relied on, or null when nobody judged.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>The sources it draws on; empty says "on nothing else", null says nothing.</summary>
    public ValueList<SourceLink>? BasedOn { get; init; }

    /// <summary>The source it is part of, or null.</summary>
    public SourceId? PartOf { get; init; }

    /// <summary>Digests of its content.</summary>
    public ValueList<ContentHash> Hash { get; init; }

    /// <summary>The licence it is under, or null.</summary>
    public string? License { get; init; }

    /// <summary>The reference as printed, or null.</summary>
    public string? Words { get; init; }

    /// <summary>When this record was last changed, or null.</summary>
    public Instant? Modified { get; init; }

    /// <summary>Its words in other languages.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>Notes of whoever keeps the set, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>The title, the reference as printed, the address or the id: the first there is.</summary>
    public override string ToString() => Title ?? Words ?? Url?.Text ?? Id.Text;
}
