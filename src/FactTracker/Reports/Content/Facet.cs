namespace FactTracker.Reports.Content;

/// <summary>A question by which claims are filtered, with the answers that readers can choose.</summary>
/// <param name="Name">The question: "Subject".</param>
/// <param name="Values">The answers, the most frequent ones first.</param>
/// <param name="Others">The number of answers that are too rare to be listed.</param>
internal sealed record Facet(string Name, IReadOnlyList<FacetValue> Values, int Others);
