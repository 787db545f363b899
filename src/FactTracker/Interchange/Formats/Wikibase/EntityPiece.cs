namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A member of an entity that is read after the others.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Start">The offset of its value in the text.</param>
internal readonly record struct EntityPiece(string Name, int Start);
