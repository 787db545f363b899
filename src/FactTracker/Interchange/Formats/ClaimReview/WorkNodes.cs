namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads works as sources.</summary>
internal static class WorkNodes
{
    /// <summary>Reads a work as a source, under its own id.</summary>
    public static Source Read(SchemaNode node)
    {
        var kind = WorkKinds.Take(node);
        var url = node.Address("url");
        var source = new Source(default)
        {
            Kind = kind,
            Title = node.Text("name") ?? node.Headline,
            Authors = AgentNodes.All(node, "author", AgentTerms.Author),
            Publisher = AgentNodes.One(node, "publisher", AgentTerms.Publisher),
            Published = node.Date("datePublished"),
            Url = url ?? (node.Fallback("accessedOnUrl", "contentUrl", "embedUrl") is { } other ? new Url(other) : default(Url?)),
            Language = node.Language("inLanguage"),
            License = node.Text("license"),
            Archived = Archives.Take(node),
        };
        if (source is { Title: null, Url: null })
            source = source with { Title = node.Fallback("caption", "description"), Url = node.AddressFallback("@id") };
        var id = IdOf(node) ?? DefaultId(source);
        return source with { Id = id, Extensions = node.Rest() };
    }

    /// <summary>Returns the source for an address alone.</summary>
    public static Source Of(string address)
    {
        var source = new Source(default) { Url = new Url(address) };
        return source with { Id = DefaultId(source) };
    }

    /// <summary>Returns the source of which only the archived copies are known.</summary>
    public static Source Archived(ValueList<ArchivedCopy> copies)
    {
        var source = new Source(default) { Archived = copies };
        return source with { Id = DefaultId(source) };
    }

    /// <summary>Returns the source for words alone.</summary>
    public static Source Titled(string title, Url? url = null)
    {
        var source = new Source(default) { Title = title, Url = url };
        return source with { Id = DefaultId(source) };
    }

    /// <summary>
    /// Returns the id of a source that has none: its address, or an id made from its content. A source with neither address nor title has
    /// the address of its first archived copy.
    /// </summary>
    public static SourceId DefaultId(Source source)
    {
        var address = source.Url ?? (source is { Title: null, Archived: [var copy, ..] } ? copy.Url : default(Url?));
        return address is { } url && RecordIdSyntax.Fault(url.Text) is null
            ? new SourceId(url.Text)
            : new SourceId(ReadableId.OfSource(
                (source.Publisher ?? source.Authors.FirstOrDefault())?.ToString(), source.Published?.AsDate?.ToString(), source.Title,
                address?.Text, address?.Text, source.Title));
    }

    /// <summary>Returns the id of a node, when it is a valid record id.</summary>
    public static SourceId? IdOf(SchemaNode node)
    {
        if (node["@id"] is not { IsString: true, Text: { } iri } || RecordIdSyntax.Fault(NodeIds.FromIri(iri)) is not null) return null;
        node.Take("@id");
        return new SourceId(NodeIds.FromIri(iri));
    }
}
