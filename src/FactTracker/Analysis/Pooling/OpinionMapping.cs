namespace FactTracker.Analysis;

/// <summary>How an interval of probabilities is interpreted as an opinion.</summary>
public enum OpinionMapping
{
    /// <summary>The lower end is belief, what is above the upper end is disbelief, and the width is uncertainty.</summary>
    WidthIsUncertainty,

    /// <summary>The middle is the probability, without uncertainty.</summary>
    Middle,
}
