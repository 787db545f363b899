using FactTracker.Interchange;

namespace FactTracker.WebPages;

/// <summary>The content of a page that is read, and the place of content that is not.</summary>
/// <param name="Scripts">The scripts with JSON-LD, in the order of the page.</param>
/// <param name="MarkupPlace">The place of the first review as microdata or RDFa; null when there is none.</param>
/// <param name="OpenPlace">The place of a script or a tag that the end of the page leaves open; null when there is none.</param>
internal sealed record PageContent(
    IReadOnlyList<JsonLdBlock> Scripts, (long Line, int Column)? MarkupPlace, (long Line, int Column)? OpenPlace);
