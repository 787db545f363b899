namespace FactTracker.History;

/// <summary>Names parts of records by what identifies them, or else by their value.</summary>
internal static class PartNames
{
    public static string Of(object part) => part switch
    {
        Citation { Locator: { } locator } citation => $"{citation.Source}, {locator}",
        Citation citation => citation.Source.Text,
        Review review => review.Author?.ToString() ?? review.Url?.Text ?? review.Id ?? review.Verdict?.Name ?? "",
        ArchivedCopy copy => copy.Url.Text,
        Relation relation => $"{relation.Type} {relation.Claim}",
        SourceLink link => link.Source.Text,
        Qualifier qualifier => $"{qualifier.Name} {string.Join(", ", qualifier.Values)}",
        Identifier identifier => $"{identifier.Scheme} {string.Join(", ", identifier.Values)}",
        ContentHash hash => hash.Algorithm,
        Translation translation => translation.Language.Text,
        Extension extension => extension.Value.ToString(),
        _ => part.ToString() ?? "",
    };
}
