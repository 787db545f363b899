namespace FactTracker.Interchange.ClaimReview;

/// <summary>The prefixes that contexts of JSON-LD give to schema.org: <c>{"@context": {"sdo": "https://schema.org/"}}</c> makes <c>sdo:author</c> an author
/// (JSON-LD 1.1, section 4.1.5, compact IRIs).</summary>
internal sealed class SchemaPrefixes
{
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Takes those of a context: an object, or a list with some in it.</summary>
    public void Add(JsonItem context)
    {
        foreach (var element in context.OneOrMany)
        {
            foreach (var (name, value) in element.Members)
            {
                if (!name.StartsWith('@') && IriOf(value) is { } iri && SchemaNames.IsVocabulary(iri)) _prefixes.Add($"{name}:");
            }
        }
    }

    /// <summary>A name without the vocabulary or a prefix for it.</summary>
    public string Short(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < name.Length && _prefixes.Contains(name[..(colon + 1)]) ? name[(colon + 1)..] : SchemaNames.Short(name);
    }

    private static string? IriOf(JsonItem value) => value is { IsString: true, Text: { } text } ? text : value["@id"] is { IsString: true, Text: { } iri } ? iri : null;
}
