namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Which wiki entities belong to, and in which language they are named: all that readers and writers need to know of the format's object.</summary>
/// <param name="Language">The language that the names of entities are taken from.</param>
/// <param name="ConceptBase">What the IRIs of the wiki's entities begin with.</param>
internal sealed record WikiOptions(string Language, string ConceptBase);
