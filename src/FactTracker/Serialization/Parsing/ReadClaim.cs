namespace FactTracker.Serialization.Parsing;

/// <summary>What came of reading one element of the list of claims ahead.</summary>
/// <param name="Claim">The claim, or null when there is none.</param>
/// <param name="IdHash">The hash of its id.</param>
/// <param name="Lost">What is to be kept in its place, or null.</param>
/// <param name="Start">Where the element begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Problems">How many problems had been found by its end, since the run began.</param>
internal readonly record struct ReadClaim(Claim? Claim, uint IdHash, RawJson? Lost, int Start, int End, int Problems);
