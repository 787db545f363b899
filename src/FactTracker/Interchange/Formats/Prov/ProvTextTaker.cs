namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Takes the next part of a document while it is written.</summary>
/// <returns>Whether the rest is wanted.</returns>
internal delegate bool ProvTextTaker(ReadOnlySpan<byte> part);
