using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>An entity that was read as a source, and what relations say about it.</summary>
internal sealed class ReadEntity(Source source, JsonItem item)
{
    private readonly List<SourceLink> _basedOn = [];
    private readonly List<Agent> _authors = [];

    public JsonItem Item => item;

    public SourceId Id => source.Id;

    public DateStatement? Published { get; set; }

    public SourceId? PartOf { get; set; }

    /// <summary>The statements about it that a source has no member for.</summary>
    public KeptStatements Kept { get; } = new();

    public void Add(SourceLink link) => _basedOn.Add(link);

    public void Add(Agent author) => _authors.Add(author);

    public Source ToSource() => source with
    {
        Authors = [.. _authors],
        BasedOn = _basedOn.Count == 0 ? null : [.. _basedOn],
        Published = Published,
        PartOf = PartOf,
        Extensions = Kept.AddedTo(source.Extensions),
    };
}
