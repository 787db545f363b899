namespace FactTracker.Analysis;

/// <summary>Why a branch of a tree of origins ends at a source.</summary>
public enum OriginMark
{
    /// <summary>It does not end there.</summary>
    None,

    /// <summary>The source states that it rests on no other source.</summary>
    OwnKnowledge,

    /// <summary>The source does not say what it rests on.</summary>
    NotStated,

    /// <summary>Nobody names the source.</summary>
    Unnamed,

    /// <summary>The source was retracted or withdrawn, and supports nothing.</summary>
    LeftOut,

    /// <summary>The source is among those above it on the branch: a circle.</summary>
    Cycle,

    /// <summary>What the source is based on is shown above.</summary>
    Seen,

    /// <summary>The tree is too large to be shown further here.</summary>
    Cut,
}
