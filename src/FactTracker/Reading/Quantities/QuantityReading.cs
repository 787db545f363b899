namespace FactTracker.Reading;

/// <summary>A quantity found in a passage.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="End">The place behind its last token.</param>
internal sealed record QuantityReading(Quantity Quantity, MentionKind Kind, int End)
{
    /// <summary>The place behind the hedge it starts with; 0 when it has none.</summary>
    public int HedgeEnd { get; init; }

    /// <summary>What else it may be.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }
}
