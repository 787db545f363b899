namespace FactTracker.WebPages;

/// <summary>What a page has to read, and what it has that is not read.</summary>
/// <param name="Scripts">The scripts with JSON-LD, in the order of the page.</param>
/// <param name="MarkupPlace">Where its elements themselves, as microdata or RDFa, begin to say a review; null where they say none.</param>
internal sealed record PageContent(IReadOnlyList<PageScript> Scripts, (long Line, int Column)? MarkupPlace);
