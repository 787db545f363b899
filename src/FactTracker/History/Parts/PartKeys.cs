namespace FactTracker.History;

/// <summary>What identifies a part of a record within its list, so that a part that was edited is still seen as the same part.</summary>
/// <remarks>
/// Keys are equal by content. Parts of one list may share a key, as two citations of a source without a locator do; such parts are
/// matched in their order.
/// </remarks>
internal static class PartKeys
{
    /// <summary>Returns the key of a part: a value, word or text is its own key.</summary>
    public static object Of(object part) => part switch
    {
        Citation citation => (citation.Source, citation.Locator, citation.Quote?.Exact),
        Review { Id: { } id } => id,
        Review review => (AgentKey(review.Author), review.Url),
        ArchivedCopy copy => copy.Url,
        Confidence confidence => (AgentKey(confidence.By), confidence.Scale),
        Relation relation => (relation.Type, relation.Claim),
        SourceLink link => link.Source,
        Agent agent => AgentKey(agent)!,
        Qualifier qualifier => qualifier.Name,
        Identifier identifier => identifier.Scheme,
        ContentHash hash => hash.Algorithm,
        Translation translation => translation.Language,
        Extension extension => extension.Name,
        _ => part,
    };

    private static string? AgentKey(Agent? agent) => agent?.Id ?? agent?.Name;
}
