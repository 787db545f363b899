namespace FactTracker.Analysis;

/// <summary>Something that a claim rests on, whatever else is true: a cited source, or one of those that a citation says it is based on.
/// </summary>
/// <param name="Key">The knot that it leads to, or the number of an origin that is no knot.</param>
/// <param name="Reach">The kinds of origins that it may rest on by what the set says.</param>
/// <param name="IsOrigin">Whether it is its own origin for this claim, whatever the set says.</param>
/// <param name="Citation">The index of the citation.</param>
internal readonly record struct Requirement(int Key, Reach Reach, bool IsOrigin, int Citation);
