using System.Buffers;

namespace FactTracker.Interchange;

/// <summary>Converts ids of Wikibase entities (<c>Q42</c>, <c>P31</c>, <c>L1-F2</c>) to IRIs and back.</summary>
/// <param name="conceptBase">The beginning of the IRIs of items, properties and lexemes.</param>
internal sealed class WikibaseIris(string conceptBase)
{
    public const string Wikidata = "https://www.wikidata.org/entity/";
    private const string Commons = "https://commons.wikimedia.org/entity/";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private const string EntityPart = "/entity/";
    private readonly string _references = conceptBase.EndsWith(EntityPart, StringComparison.Ordinal)
        ? conceptBase[..^EntityPart.Length] + "/reference/"
        : conceptBase + "reference/";

    /// <summary>Returns the IRI of an entity. Files (<c>M</c>) have IRIs of Wikimedia Commons, the only wiki that has them.</summary>
    public string Of(string id) => (id[0] == 'M' ? Commons : conceptBase) + id;

    /// <summary>Returns the id at the end of an IRI, or null when it is not an entity of this Wikibase.</summary>
    public string? IdOf(string iri)
    {
        foreach (var start in (ReadOnlySpan<string>)[conceptBase, Commons])
        {
            if (iri.StartsWith(start, StringComparison.Ordinal) && IsId(iri.AsSpan(start.Length)) && Of(iri[start.Length..]) == iri)
                return iri[start.Length..];
        }

        return null;
    }

    /// <summary>Returns the IRI of a reference from its hash.</summary>
    public string OfReference(string hash) => _references + hash;

    /// <summary>Returns the hash at the end of the IRI of a reference, or null when it is not a reference of this Wikibase.</summary>
    public string? HashOf(string iri) =>
        iri.StartsWith(_references, StringComparison.Ordinal) && IsHash(iri.AsSpan(_references.Length)) ? iri[_references.Length..] : null;

    /// <summary>Whether a text is an id: a letter and a number; for forms and senses also a hyphen, a letter and a number.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        var hyphen = text.IndexOf('-');
        return hyphen < 0 ? IsNumbered(text) : IsNumbered(text[..hyphen]) && IsNumbered(text[(hyphen + 1)..]);
    }

    /// <summary>Whether a text is the id of a property.</summary>
    public static bool IsProperty(ReadOnlySpan<char> text) => text is ['P', ..] && IsNumbered(text);

    /// <summary>Whether a text is a hash as Wikibase makes them: SHA-1, 40 hexadecimal digits.</summary>
    public static bool IsHash(ReadOnlySpan<char> text) => text.Length == 40 && !text.ContainsAnyExcept(HexDigits);

    private static bool IsNumbered(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= 20 && char.IsAsciiLetterUpper(text[0]) && !text[1..].ContainsAnyExceptInRange('0', '9');
}
