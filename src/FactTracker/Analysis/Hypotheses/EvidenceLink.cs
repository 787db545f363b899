namespace FactTracker.Analysis;

/// <summary>A stated relation between a piece of evidence and a hypothesis.</summary>
/// <param name="Evidence">The id of the claim that is evidence.</param>
/// <param name="Hypothesis">The index of the hypothesis.</param>
/// <param name="Supports">Whether the evidence supports it, or else contradicts it.</param>
internal readonly record struct EvidenceLink(ClaimId Evidence, int Hypothesis, bool Supports);
