using System.Globalization;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>The place of a statement in a document.</summary>
/// <param name="Entity">The id of the entity.</param>
/// <param name="Property">The property of its list, or null for a list without one.</param>
/// <param name="Index">Its index in the list.</param>
/// <param name="Path">Its path.</param>
internal readonly record struct StatementPlace(string Entity, KnownProperty? Property, int Index, string Path)
{
    /// <summary>Makes an id for a statement that has none, the same each time it is read.</summary>
    public string IdFor() => string.Create(CultureInfo.InvariantCulture, $"{Entity}${Property?.Id}-{Index + 1}");
}
