namespace FactTracker.Analysis;

/// <summary>How many sources a claim cites in a stance other than support. They count towards no origin.</summary>
/// <remarks>Equality is by content. A stance that the format does not define is counted on its own.</remarks>
/// <param name="Stance">The stance.</param>
/// <param name="Sources">The number of different sources.</param>
public sealed record StanceCount(Stance Stance, int Sources);
