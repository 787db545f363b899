using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>An entity to be written, collected from the claims about it.</summary>
internal sealed class EntityDraft(string id)
{
    public string Id { get; } = id;

    /// <summary>The claim that it exists, or that it was merged into another; null when there is none.</summary>
    public Claim? Record { get; set; }

    /// <summary>The path of that claim in the set.</summary>
    public JsonPath RecordPath { get; set; } = JsonPath.Root;

    public string? Label { get; set; }

    /// <summary>Its statements, by property, in the order found.</summary>
    public OrderedDictionary<string, List<RawJson>> Statements { get; } = new(StringComparer.Ordinal);

    /// <summary>Its forms or senses, when it is a lexeme.</summary>
    public List<EntityDraft> Parts { get; } = [];
}
