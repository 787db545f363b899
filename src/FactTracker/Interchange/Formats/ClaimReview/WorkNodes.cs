namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads works as sources.</summary>
internal static class WorkNodes
{
    /// <summary>The source a work is, under the id it asks for.</summary>
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
        };
        if (source is { Title: null, Url: null }) source = source with { Title = node.Fallback("caption", "description"), Url = node.AddressFallback("@id") };
        var id = IdOf(node) ?? DefaultId(source);
        return source with { Id = id, Extensions = node.Rest() };
    }

    /// <summary>The source an address alone stands for.</summary>
    public static Source Of(string address)
    {
        var source = new Source(default) { Url = new Url(address) };
        return source with { Id = DefaultId(source) };
    }

    /// <summary>The source some words alone stand for.</summary>
    public static Source Titled(string title, Url? url = null)
    {
        var source = new Source(default) { Title = title, Url = url };
        return source with { Id = DefaultId(source) };
    }

    /// <summary>The id of a source that says none: its address, or else one made of what it says.</summary>
    public static SourceId DefaultId(Source source) =>
        source.Url is { } url && RecordIdSyntax.Fault(url.Text) is null ? new SourceId(url.Text) : new SourceId(ContentId.Of("source", source.Url?.Text, source.Title));

    /// <summary>The id a node says it has, where it can be one of ours.</summary>
    public static SourceId? IdOf(SchemaNode node)
    {
        if (node["@id"] is not { IsString: true, Text: { } iri } || RecordIdSyntax.Fault(NodeIds.FromIri(iri)) is not null) return null;
        node.Take("@id");
        return new SourceId(NodeIds.FromIri(iri));
    }
}
