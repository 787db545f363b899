namespace FactTracker.Analysis;

/// <summary>One answer to a question with the share that gave it.</summary>
/// <param name="Index">The place of the claim in its set.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Share">The share.</param>
/// <param name="Answer">The qualifier that tells the answer.</param>
internal readonly record struct SharePart(int Index, Claim Claim, Quantity Share, ValueList<ClaimValue> Answer);
