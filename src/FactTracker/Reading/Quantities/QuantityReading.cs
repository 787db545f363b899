namespace FactTracker.Reading;

/// <summary>A quantity found in a passage.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Kind">The kind of mention it makes.</param>
/// <param name="End">The position after its last token.</param>
internal sealed record QuantityReading(Quantity Quantity, MentionKind Kind, int End)
{
    /// <summary>The position after the hedge it starts with; 0 when it has none.</summary>
    public int HedgeEnd { get; init; }

    /// <summary>The alternative interpretations.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }
}
