namespace FactTracker.Serialization;

/// <summary>What came of reading one element of the list of claims ahead.</summary>
/// <param name="Claim">The claim, or null when there is none.</param>
/// <param name="IdHash">The hash of its id.</param>
/// <param name="Start">Where the element begins.</param>
internal readonly record struct ReadClaim(Claim? Claim, uint IdHash, int Start);
