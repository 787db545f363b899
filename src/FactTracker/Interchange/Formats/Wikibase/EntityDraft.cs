namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>An entity that is to be written: what claims say of it.</summary>
internal sealed class EntityDraft(string id)
{
    public string Id { get; } = id;

    /// <summary>The claim that it is there, or that it has been merged into another; null when no claim says so.</summary>
    public Claim? Record { get; set; }

    public string? Label { get; set; }

    /// <summary>Its statements, by property, in the order met.</summary>
    public OrderedDictionary<string, List<RawJson>> Statements { get; } = new(StringComparer.Ordinal);

    /// <summary>Its forms or senses, where it is a lexeme.</summary>
    public List<EntityDraft> Parts { get; } = [];
}
