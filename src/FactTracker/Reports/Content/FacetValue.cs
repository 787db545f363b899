namespace FactTracker.Reports.Content;

/// <summary>An answer of a <see cref="Facet"/>.</summary>
/// <param name="Number">Its number, unique in the report.</param>
/// <param name="Words">The words.</param>
/// <param name="Claims">The number of claims that have it.</param>
internal sealed record FacetValue(int Number, string Words, int Claims);
