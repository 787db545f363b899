namespace FactTracker.Reading;

/// <summary>A quantity found in a passage.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Kind">The kind of mention it makes.</param>
/// <param name="End">The position after its last token.</param>
internal sealed record QuantityReading(Quantity Quantity, MentionKind Kind, int End)
{
    /// <summary>The position after the hedge it starts with; 0 when it has none.</summary>
    public int HedgeEnd { get; init; }

    /// <summary>The direction of the change that it is the amount of; null when it is not that of a change.</summary>
    public ChangeDirection? Direction { get; init; }

    /// <summary>What it is paid, given or counted for: "day" in "$40m a day". Null when it is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>The alternative interpretations.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }
}
