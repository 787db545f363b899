namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Converts ids to the <c>@id</c> of JSON-LD and back: a global id is unchanged, a local id becomes a percent-encoded fragment of the page.
/// </summary>
internal static class NodeIds
{
    public static string ToIri(string id) => RecordIdSyntax.IsGlobal(id) ? id : "#" + Uri.EscapeDataString(id);

    /// <summary>
    /// Returns the id for an <c>@id</c>: the inverse of <see cref="ToIri"/> if that made it, otherwise the text unchanged.
    /// </summary>
    public static string FromIri(string iri)
    {
        if (iri is not ['#', _, ..]) return iri;
        var id = Uri.UnescapeDataString(iri[1..]);
        return ToIri(id) == iri ? id : iri;
    }
}
