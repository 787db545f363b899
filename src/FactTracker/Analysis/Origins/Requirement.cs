namespace FactTracker.Analysis;

/// <summary>Something that a claim rests on, whatever else is true: a cited source, or one of those that a citation says it is based on.
/// </summary>
/// <param name="Key">The knot that it leads to, or the number of an origin that only this claim has.</param>
/// <param name="Reach">The kinds of origins that it may rest on.</param>
/// <param name="Citation">The index of the citation.</param>
internal readonly record struct Requirement(int Key, Reach Reach, int Citation);
