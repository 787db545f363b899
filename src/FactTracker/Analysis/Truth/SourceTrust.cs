namespace FactTracker.Analysis;

/// <summary>How far a source is trusted after truth discovery.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Source">The source.</param>
/// <param name="Trust">The trust from 0 to 1. Its meaning depends on the method: only for AccuCopy is it an estimated accuracy.</param>
public sealed record SourceTrust(string Source, double Trust);
