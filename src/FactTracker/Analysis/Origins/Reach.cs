namespace FactTracker.Analysis;

/// <summary>What kinds of origins a source may rest on.</summary>
[Flags]
internal enum Reach : byte
{
    None = 0,

    /// <summary>An origin that states that it rests on its own knowledge.</summary>
    OwnKnowledge = 1,

    /// <summary>An origin that states nothing.</summary>
    NotStated = 2,

    /// <summary>An origin that nobody names.</summary>
    Unnamed = 4,

    /// <summary>A source that is left out because it was retracted or withdrawn.</summary>
    LeftOut = 8,

    /// <summary>A circle of sources, on the way or at its end.</summary>
    Cycle = 16,

    /// <summary>The kinds that are origins.</summary>
    Origins = OwnKnowledge | NotStated | Unnamed,
}
