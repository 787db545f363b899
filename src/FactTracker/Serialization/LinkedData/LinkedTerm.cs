namespace FactTracker.Serialization.LinkedData;

/// <summary>What the context says of a member.</summary>
/// <param name="Iri">The property it stands for.</param>
/// <param name="Type">The type of its values: <c>@id</c>, <c>@json</c>, the IRI of a datatype, or null for what JSON itself tells.</param>
/// <param name="IsOrdered">Whether its values are a list in order.</param>
/// <param name="Inner">What members mean within its values, where that differs.</param>
internal sealed record LinkedTerm(string Iri, string? Type, bool IsOrdered, IReadOnlyDictionary<string, LinkedTerm> Inner)
{
    public bool IsReference => Type == "@id";

    public bool IsJson => Type == "@json";
}
