namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A value that has been met.</summary>
/// <param name="Text">The value as it was written.</param>
/// <param name="Type">Its type.</param>
/// <param name="DataType">The data type of the snak it stood in.</param>
/// <param name="Value">What was made of it.</param>
internal sealed record KnownValue(byte[] Text, string Type, string? DataType, ClaimValue Value);
