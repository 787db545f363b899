namespace FactTracker.Analysis;

/// <summary>The origins of a claim: the sources that it rests on in the end, and how many of them are independent.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Count">The number of independent origins.</param>
/// <param name="Origins">The origins, in the order of the set.</param>
public sealed record ClaimOrigins(ClaimId Claim, OriginCount Count, ValueList<Origin> Origins);
