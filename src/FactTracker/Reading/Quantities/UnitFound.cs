namespace FactTracker.Reading;

/// <summary>The unit found after a number.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">The kind of mention it makes of the number.</param>
/// <param name="Factor">The size of the named unit in the returned unit: 0.01 for cents.</param>
/// <param name="End">The position after it.</param>
internal readonly record struct UnitFound(Unit Unit, MentionKind Kind, decimal Factor, int End)
{
    /// <summary>The phrase that named it, or null.</summary>
    public Phrase? Phrase { get; init; }
}
