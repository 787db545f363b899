namespace FactTracker.Analysis;

/// <summary>What a claim must have to pass a gate.</summary>
/// <remarks>A set of flags. In files and on the command line each is written in lower case: <c>citation,archived</c>.</remarks>
[Flags]
public enum ClaimRequirements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A subject.</summary>
    Subject = 1,

    /// <summary>A citation that supports it.</summary>
    Citation = 2,

    /// <summary>An archived copy of each source that supports it, recorded at the citation or at the source.</summary>
    Archived = 4,

    /// <summary>A quote with the words of the source, in a citation that supports it.</summary>
    Quote = 8,

    /// <summary>A quote or a locator, in a citation that supports it; and, where the check is given copies of the sources, quotes that are
    /// still in them.</summary>
    Evidence = 16,

    /// <summary>A confidence.</summary>
    Confidence = 32,
}
