namespace FactTracker.Analysis;

/// <summary>What several mass functions combine to, with their conflict.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Masses">The combined masses, or null when the conflict is complete: then nothing follows from them.</param>
/// <param name="Conflict">The mass that contradicting sets had before the rest was scaled up, from 0 to 1. The higher it is, the less
/// the result means.</param>
/// <example><code>
/// var certain = new MassFunction(["a", "b"], new MassAssignment(["a"], 1));
/// MassFunction.Combine(certain, certain).Conflict; // 0
/// </code></example>
public sealed record CombinedMasses(MassFunction? Masses, decimal Conflict);
