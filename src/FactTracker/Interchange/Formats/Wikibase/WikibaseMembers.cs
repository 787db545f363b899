using System.Text;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The names under which what the model has no place for is kept, and those of the entities' own claims.</summary>
internal static class WikibaseMembers
{
    /// <summary>On the claim that an entity is there: everything its document says beside statements.</summary>
    public const string Entity = "wikibase:entity";

    /// <summary>On a claim: members of a statement that are not in the data model.</summary>
    public const string Statement = "wikibase:statement";

    /// <summary>On a claim: the order of its qualifiers where they do not begin with the times that <c>when</c> stands for.</summary>
    public const string QualifiersOrder = "wikibase:qualifiers-order";

    /// <summary>On a source: its reference.</summary>
    public const string Reference = "wikibase:reference";

    /// <summary>On a value: its data type, where the value itself does not tell.</summary>
    public const string DataType = "wikibase:datatype";

    /// <summary>On a value: the value of Wikibase, where ours says less.</summary>
    public const string Value = "wikibase:value";

    /// <summary>In a value of no kind we know: the snak.</summary>
    public const string Snak = "wikibase:snak";

    /// <summary>The property of the claim that an entity is there.</summary>
    public const string TypeProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// <summary>The property of the claim that an entity has been merged into another.</summary>
    public const string SameAsProperty = "http://www.w3.org/2002/07/owl#sameAs";

    private const string Ontology = "http://wikiba.se/ontology#";

    private static readonly (string Type, string Class)[] Classes =
        [("item", "Item"), ("property", "Property"), ("lexeme", "Lexeme"), ("form", "Form"), ("sense", "Sense"), ("mediainfo", "Mediainfo")];

    /// <summary>The class of an entity, as Wikibase's own RDF has it.</summary>
    public static EntityValue ClassOf(string type) =>
        new(Ontology + (Array.Find(Classes, row => row.Type == type).Class ?? Uri.EscapeDataString(type))) { Label = type };

    /// <summary>The type of an entity of a class, or null for a class that is none of Wikibase's.</summary>
    public static string? TypeOf(string iri)
    {
        if (!iri.StartsWith(Ontology, StringComparison.Ordinal)) return null;
        var name = iri[Ontology.Length..];
        return Array.Find(Classes, row => row.Class == name).Type ?? Uri.UnescapeDataString(name);
    }

    /// <summary>The type of an entity, as its id tells.</summary>
    public static string TypeOfId(string id) => (id[0], id.Contains("-F", StringComparison.Ordinal), id.Contains("-S", StringComparison.Ordinal)) switch
    {
        ('P', _, _) => "property",
        ('L', true, _) => "form",
        ('L', _, true) => "sense",
        ('L', _, _) => "lexeme",
        ('M', _, _) => "mediainfo",
        ('E', _, _) => "entity-schema",
        _ => "item",
    };

    /// <summary>The data type of properties whose values are entities of an id.</summary>
    public static string DataTypeOfId(string id) => TypeOfId(id) switch
    {
        "entity-schema" => "entity-schema",
        var type => $"wikibase-{type}",
    };

    /// <summary>One extension member that holds a text.</summary>
    public static Extension Text(string name, string text) => new(name, new RawJson(Encoding.UTF8.GetBytes($"\"{text}\"")));

    /// <summary>Extension members as they are kept on a record.</summary>
    public static Extensions Kept(params ReadOnlySpan<Extension> members) => members.IsEmpty ? Extensions.Empty : new Extensions(members.ToArray());
}
