namespace FactTracker.Reading;

/// <summary>The unit found behind a number.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">What it makes of the number.</param>
/// <param name="Factor">How many of the unit one of what was named is: 0.01 for cents.</param>
/// <param name="End">The place behind it.</param>
internal readonly record struct UnitFound(Unit Unit, MentionKind Kind, decimal Factor, int End)
{
    /// <summary>The phrase it was named by, or null.</summary>
    public Phrase? Phrase { get; init; }
}
