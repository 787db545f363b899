namespace FactTracker.Reading;

/// <summary>A number with its unit, before hedges and bounds.</summary>
/// <param name="Value">The number, in the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">The kind of mention it makes.</param>
/// <param name="End">The position after its last token.</param>
internal sealed record Amount(decimal Value, Unit Unit, MentionKind Kind, int End)
{
    /// <summary>The last scale in it. A first bound without a scale uses it as well: "5 to 10 million".</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether the value is rounded because its decimals do not end.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Whether the number was not counted: "dozens".</summary>
    public bool IsVague { get; init; }

    /// <summary>The whole it refers to, when stated.</summary>
    public string? Of { get; init; }

    /// <summary>Whether a unit was stated by a word or sign.</summary>
    public bool HasUnit => Unit != Unit.None && Kind != MentionKind.Ordinal;

    /// <summary>The alternative interpretations.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }
}
