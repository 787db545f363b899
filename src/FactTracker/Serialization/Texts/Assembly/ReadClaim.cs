namespace FactTracker.Serialization;

/// <summary>The result of reading one element of the list of claims ahead.</summary>
/// <param name="Claim">The claim, or null if the element could not be read.</param>
/// <param name="IdHash">The hash of its id.</param>
/// <param name="Start">The offset of the element.</param>
internal readonly record struct ReadClaim(Claim? Claim, uint IdHash, int Start);
