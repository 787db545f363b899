namespace FactTracker.Analysis;

/// <summary>The direction of a change between two points of a series.</summary>
/// <remarks><c>default</c> is <see cref="NotComparable"/>.</remarks>
public enum SeriesDirection
{
    /// <summary>The values cannot be compared: their units do not fit, or one of them rules nothing out.</summary>
    NotComparable,

    /// <summary>The later value is certainly greater.</summary>
    Up,

    /// <summary>The later value is certainly less.</summary>
    Down,

    /// <summary>Both are the same.</summary>
    Unchanged,

    /// <summary>The ranges of the two allow a rise as well as a fall, or no change.</summary>
    Uncertain,

    /// <summary>The values differ, and are not amounts: texts, or ranks.</summary>
    Different,
}
