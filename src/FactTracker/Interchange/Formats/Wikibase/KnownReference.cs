namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A reference that was seen before: its source, and the citation of it.</summary>
internal sealed class KnownReference(byte[] text, Source source)
{
    /// <summary>The reference as it was written.</summary>
    public byte[] Text { get; } = text;

    public Source Source { get; } = source;

    public Citation Citation { get; } = new(source.Id);

    /// <summary>The number of the entity that cited it last.</summary>
    public long LastEntity { get; set; } = -1;
}
