namespace FactTracker.Interchange.Formats.Prov;

/// <summary>An entity of a document. What is only referred to has no attributes.</summary>
internal sealed class ProvEntity
{
    /// <summary>The type, as a qualified name.</summary>
    public string? Type { get; set; }

    public string? Label { get; set; }

    /// <summary>Returns the native record of the entity; asked late, since all of them are as long as the document.</summary>
    public Func<RawJson>? Record { get; set; }
}
