namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A value that was seen before.</summary>
/// <param name="Text">The value as it was written.</param>
/// <param name="Type">Its type.</param>
/// <param name="DataType">The data type of its snak.</param>
/// <param name="Value">The claim value made from it.</param>
internal sealed record KnownValue(byte[] Text, string Type, string? DataType, ClaimValue Value);
