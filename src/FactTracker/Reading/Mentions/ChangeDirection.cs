namespace FactTracker.Reading;

/// <summary>The direction of a change by an amount.</summary>
internal enum ChangeDirection
{
    /// <summary>To a larger value.</summary>
    Increase,

    /// <summary>To a smaller value.</summary>
    Decrease,
}
