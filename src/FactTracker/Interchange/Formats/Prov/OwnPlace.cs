namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Where a native record is in a document.</summary>
/// <param name="Name">The offset of the name of its entity.</param>
/// <param name="Record">The offset of the record.</param>
internal readonly record struct OwnPlace(int Name, int Record);
