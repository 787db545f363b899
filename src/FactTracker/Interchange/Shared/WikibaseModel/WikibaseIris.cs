using System.Buffers;

namespace FactTracker.Interchange;

/// <summary>The ids of a Wikibase's entities (<c>Q42</c>, <c>P31</c>, <c>L1-F2</c>) and the IRIs made of them.</summary>
/// <param name="conceptBase">What the IRIs of its items, properties and lexemes begin with.</param>
internal sealed class WikibaseIris(string conceptBase)
{
    public const string Wikidata = "https://www.wikidata.org/entity/";
    private const string Commons = "https://commons.wikimedia.org/entity/";
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");
    private const string EntityPart = "/entity/";
    private readonly string _references = conceptBase.EndsWith(EntityPart, StringComparison.Ordinal)
        ? conceptBase[..^EntityPart.Length] + "/reference/"
        : conceptBase + "reference/";

    /// <summary>The IRI of an entity; files (<c>M</c>) are those of Wikimedia Commons, the one wiki that has them.</summary>
    public string Of(string id) => (id[0] == 'M' ? Commons : conceptBase) + id;

    /// <summary>The id that an IRI ends in, or null when it is no entity's of this Wikibase.</summary>
    public string? IdOf(string iri)
    {
        foreach (var start in (ReadOnlySpan<string>)[conceptBase, Commons])
        {
            if (iri.StartsWith(start, StringComparison.Ordinal) && IsId(iri.AsSpan(start.Length)) && Of(iri[start.Length..]) == iri) return iri[start.Length..];
        }

        return null;
    }

    /// <summary>The IRI of a reference, by its hash.</summary>
    public string OfReference(string hash) => _references + hash;

    /// <summary>The hash that the IRI of a reference ends in, or null when it is none of this Wikibase.</summary>
    public string? HashOf(string iri) =>
        iri.StartsWith(_references, StringComparison.Ordinal) && IsHash(iri.AsSpan(_references.Length)) ? iri[_references.Length..] : null;

    /// <summary>Whether a text is an id: a letter and a number, and for forms and senses another letter and number behind a hyphen.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        var hyphen = text.IndexOf('-');
        return hyphen < 0 ? IsNumbered(text) : IsNumbered(text[..hyphen]) && IsNumbered(text[(hyphen + 1)..]);
    }

    /// <summary>Whether a text is the id of a property.</summary>
    public static bool IsProperty(ReadOnlySpan<char> text) => text is ['P', ..] && IsNumbered(text);

    /// <summary>Whether a text is a hash as Wikibase makes them: SHA-1, 40 digits.</summary>
    public static bool IsHash(ReadOnlySpan<char> text) => text.Length == 40 && !text.ContainsAnyExcept(HexDigits);

    private static bool IsNumbered(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= 20 && char.IsAsciiLetterUpper(text[0]) && !text[1..].ContainsAnyExceptInRange('0', '9');
}
