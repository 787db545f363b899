namespace FactTracker.Analysis;

/// <summary>How many sources a claim cites in a stance other than support. They count towards no origin.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Sources">The number of different sources.</param>
public sealed record StanceCount(Stance Stance, int Sources);
