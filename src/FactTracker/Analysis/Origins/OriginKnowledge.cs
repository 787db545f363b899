namespace FactTracker.Analysis;

/// <summary>What is known about what an origin itself rests on.</summary>
public enum OriginKnowledge
{
    /// <summary>It does not say what it rests on, so two such origins may share another that nobody has recorded.</summary>
    NotStated,

    /// <summary>It states that it rests on no other source.</summary>
    OwnKnowledge,

    /// <summary>Nobody names it, so it may be the same as any other and is never certain to be an origin of its own.</summary>
    Unnamed,
}
