namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A piece of an entity's document that is read when the rest has been.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Start">Where its value begins in the text.</param>
internal readonly record struct EntityPiece(string Name, int Start);
