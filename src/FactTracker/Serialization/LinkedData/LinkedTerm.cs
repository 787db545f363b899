namespace FactTracker.Serialization.LinkedData;

/// <summary>The definition of a member in the context.</summary>
/// <param name="Iri">The property that the member stands for.</param>
/// <param name="Type">The type of its values: <c>@id</c>, <c>@json</c>, the IRI of a datatype, or null if the JSON type determines
/// it.</param>
/// <param name="IsOrdered">Whether its values are an ordered list.</param>
/// <param name="Inner">The definitions of members within its values, where they differ.</param>
internal sealed record LinkedTerm(string Iri, string? Type, bool IsOrdered, IReadOnlyDictionary<string, LinkedTerm> Inner)
{
    public bool IsReference => Type == "@id";

    public bool IsJson => Type == "@json";
}
