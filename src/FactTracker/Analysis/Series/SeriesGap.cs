namespace FactTracker.Analysis;

/// <summary>A step in time that is longer than the rhythm of the series.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="After">The last time before the gap.</param>
/// <param name="Before">The first time after the gap.</param>
/// <param name="Missing">How many points are missing by the rhythm; at least 1.</param>
public sealed record SeriesGap(Edtf After, Edtf Before, int Missing);
