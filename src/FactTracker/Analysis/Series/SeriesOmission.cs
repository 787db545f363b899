namespace FactTracker.Analysis;

/// <summary>A claim about the subject and property that is not in the series, and why.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Reason">The reason, as an English phrase: "it was retracted".</param>
public sealed record SeriesOmission(ClaimId Claim, string Reason);
