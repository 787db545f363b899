namespace FactTracker.Analysis;

/// <summary>Why a pooled confidence has no term on a scale.</summary>
public enum ScaleRefusal
{
    /// <summary>The pool has no number.</summary>
    NoNumber,

    /// <summary>The scale is of another kind: likelihood is not analytic confidence or credibility.</summary>
    DifferentKind,

    /// <summary>The number is outside the scale or in one of its gaps.</summary>
    OutsideScale,
}
