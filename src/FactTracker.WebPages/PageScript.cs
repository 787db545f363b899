using FactTracker.Interchange;

namespace FactTracker.WebPages;

/// <summary>A script with JSON-LD in a page.</summary>
/// <param name="Block">The JSON and its place in the page.</param>
/// <param name="WasEscaped">Whether its quotes were written as entities.</param>
internal readonly record struct PageScript(JsonLdBlock Block, bool WasEscaped);
