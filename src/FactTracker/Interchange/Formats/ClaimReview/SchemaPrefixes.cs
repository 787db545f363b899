using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// The prefixes and terms that JSON-LD contexts define for schema.org. <c>{"@context": {"sdo": "https://schema.org/"}}</c> makes
/// <c>sdo:author</c> an author (JSON-LD 1.1, section 4.1.5, compact IRIs); <c>{"id": "@id", "claim": "schema:claimReviewed"}</c> renames a
/// keyword and a member (section 4.1, terms; section 4.1.6, aliases of keywords).
/// </summary>
internal sealed class SchemaPrefixes
{
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);

    /// <summary>Adds the prefixes and terms of a context: an object, or a list with objects in it.</summary>
    public void Add(JsonItem context)
    {
        foreach (var element in context.OneOrMany)
        {
            foreach (var (name, value) in element.Members)
            {
                if (name.StartsWith('@') || IriOf(value) is not { } iri) continue;
                if (SchemaNames.IsVocabulary(iri)) _prefixes.Add($"{name}:");
                else if (iri.StartsWith('@') || SchemaNames.Short(iri) != iri || IsOfVocabulary(element, iri))
                    _terms[name] = SchemaNames.Short(iri);
            }
        }
    }

    /// <summary>Returns a name without the vocabulary or its prefix.</summary>
    public string Short(string name)
    {
        if (_terms.TryGetValue(name, out var term)) return term;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < name.Length && _prefixes.Contains(name[..(colon + 1)])
            ? name[(colon + 1)..]
            : SchemaNames.Short(name);
    }

    // A bare word belongs to the vocabulary that the context names.
    private static bool IsOfVocabulary(JsonItem context, string iri) =>
        context["@vocab"] is { IsString: true, Text: { } vocabulary }
            && SchemaNames.IsVocabulary(vocabulary)
            && !iri.Contains(':', StringComparison.Ordinal);

    private static string? IriOf(JsonItem value) =>
        value is { IsString: true, Text: { } text } ? text : value["@id"] is { IsString: true, Text: { } iri } ? iri : null;
}
