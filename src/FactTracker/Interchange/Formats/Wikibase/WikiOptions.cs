namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The settings of the format that readers and writers need: the wiki of the entities, and the language of their names.</summary>
/// <param name="Language">The language of the names of entities.</param>
/// <param name="ConceptBase">The common beginning of the IRIs of the wiki's entities.</param>
internal sealed record WikiOptions(string Language, string ConceptBase);
