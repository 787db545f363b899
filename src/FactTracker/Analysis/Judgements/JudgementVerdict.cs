namespace FactTracker.Analysis;

/// <summary>What somebody found about two records: whether they are one.</summary>
public enum JudgementVerdict
{
    /// <summary>It was looked at and not decided.</summary>
    Unsure,

    /// <summary>They are the same claim or the same source.</summary>
    Same,

    /// <summary>They are not the same, however alike they look.</summary>
    NotSame,
}
