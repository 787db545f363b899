namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Our ids as the <c>@id</c> of JSON-LD and back: a global one as it is, a local one as a fragment of the page, percent-encoded.</summary>
internal static class NodeIds
{
    public static string ToIri(string id) => RecordIdSyntax.IsGlobal(id) ? id : "#" + Uri.EscapeDataString(id);

    /// <summary>The id that an <c>@id</c> stands for: the inverse of <see cref="ToIri"/> where that made it, else the text as it is.</summary>
    public static string FromIri(string iri)
    {
        if (iri is not ['#', _, ..]) return iri;
        var id = Uri.UnescapeDataString(iri[1..]);
        return ToIri(id) == iri ? id : iri;
    }
}
