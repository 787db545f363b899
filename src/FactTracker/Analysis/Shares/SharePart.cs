namespace FactTracker.Analysis;

/// <summary>One answer to a question, with its share.</summary>
/// <param name="Index">The index of the claim in its set.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Share">The share.</param>
/// <param name="Answer">The values that identify the answer.</param>
internal readonly record struct SharePart(int Index, Claim Claim, Quantity Share, ValueList<ClaimValue> Answer);
