namespace FactTracker.History;

/// <summary>Names the parts of records by what identifies them within their list, or else by their value.</summary>
internal static class PartNames
{
    /// <summary>Returns the name of a part: "note, page 3" for a citation.</summary>
    public static string Of(object part) => part switch
    {
        Citation citation => Joined(citation.Source.Text, citation.Locator?.ToString(), citation.Quote?.Exact),
        Review { Id: { } id } => id,
        Review review => Joined(AgentName(review.Author), review.Url?.Text),
        ArchivedCopy copy => copy.Url.Text,
        Confidence confidence => Joined(AgentName(confidence.By), confidence.Scale),
        Relation relation => $"{relation.Type} {relation.Claim}",
        SourceLink link => link.Source.Text,
        Qualifier qualifier => qualifier.Name,
        Identifier identifier => identifier.Scheme,
        ContentHash hash => hash.Algorithm,
        Translation translation => translation.Language.Text,
        Extension extension => extension.Name,
        _ => part.ToString() ?? "",
    };

    private static string Joined(params ReadOnlySpan<string?> names)
    {
        var known = new List<string>();
        foreach (var name in names)
        {
            if (!string.IsNullOrEmpty(name)) known.Add(name);
        }

        return string.Join(", ", known);
    }

    private static string? AgentName(Agent? agent) => agent?.Id ?? agent?.Name;
}
