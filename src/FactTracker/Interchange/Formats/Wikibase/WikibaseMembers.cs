using System.Text;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// The names of the extensions that keep what the model has no member for, and the terms of the claims that entities exist.
/// </summary>
internal static class WikibaseMembers
{
    /// <summary>On the claim that an entity exists: everything in its document except statements.</summary>
    public const string Entity = "wikibase:entity";

    /// <summary>On a claim: members of a statement that the data model does not define.</summary>
    public const string Statement = "wikibase:statement";

    /// <summary>On a claim: the order of its qualifiers, when they do not begin with the times that <c>when</c> expresses.</summary>
    public const string QualifiersOrder = "wikibase:qualifiers-order";

    /// <summary>On a source: its reference.</summary>
    public const string Reference = "wikibase:reference";

    /// <summary>On a value: its data type, when the value does not imply it.</summary>
    public const string DataType = "wikibase:datatype";

    /// <summary>On a value: the Wikibase value, when it has more than the claim value.</summary>
    public const string Value = "wikibase:value";

    /// <summary>In a value of an unknown kind: the snak.</summary>
    public const string Snak = "wikibase:snak";

    /// <summary>The property of the claim that an entity exists.</summary>
    public const string TypeProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// <summary>The property of the claim that an entity was merged into another.</summary>
    public const string SameAsProperty = "http://www.w3.org/2002/07/owl#sameAs";

    private const string Ontology = "http://wikiba.se/ontology#";

    private static readonly (string Type, string Class)[] Classes =
        [
            ("item", "Item"),
            ("property", "Property"),
            ("lexeme", "Lexeme"),
            ("form", "Form"),
            ("sense", "Sense"),
            ("mediainfo", "Mediainfo")
        ];

    /// <summary>Returns the class of an entity, as in Wikibase's RDF.</summary>
    public static EntityValue ClassOf(string type) =>
        new(Ontology + (Array.Find(Classes, row => row.Type == type).Class ?? Uri.EscapeDataString(type))) { Label = type };

    /// <summary>Returns the entity type of a class, or null for a class that is not Wikibase's.</summary>
    public static string? TypeOf(string iri)
    {
        if (!iri.StartsWith(Ontology, StringComparison.Ordinal)) return null;
        var name = iri[Ontology.Length..];
        return Array.Find(Classes, row => row.Class == name).Type ?? Uri.UnescapeDataString(name);
    }

    /// <summary>Returns the type of an entity, which its id implies.</summary>
    public static string TypeOfId(string id) =>
        (id[0], id.Contains("-F", StringComparison.Ordinal), id.Contains("-S", StringComparison.Ordinal)) switch
        {
            ('P', _, _) => "property",
            ('L', true, _) => "form",
            ('L', _, true) => "sense",
            ('L', _, _) => "lexeme",
            ('M', _, _) => "mediainfo",
            ('E', _, _) => "entity-schema",
            _ => "item",
        };

    /// <summary>Returns the data type of properties whose values are entities with such an id.</summary>
    public static string DataTypeOfId(string id) => TypeOfId(id) switch
    {
        "entity-schema" => "entity-schema",
        var type => $"wikibase-{type}",
    };

    /// <summary>Returns an extension member with a text.</summary>
    public static Extension Text(string name, string text) => new(name, new RawJson(Encoding.UTF8.GetBytes($"\"{text}\"")));

    /// <summary>Returns extension members for a record.</summary>
    public static Extensions Kept(params ReadOnlySpan<Extension> members) =>
        members.IsEmpty ? Extensions.Empty : new Extensions(members.ToArray());
}
