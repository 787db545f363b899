using FactTracker.Interchange;

namespace FactTracker.WebPages;

/// <summary>A script of a page with JSON-LD in it.</summary>
/// <param name="Block">The JSON and where it begins in the page.</param>
/// <param name="WasEscaped">Whether its quotes were written as entities.</param>
internal readonly record struct PageScript(JsonLdBlock Block, bool WasEscaped);
