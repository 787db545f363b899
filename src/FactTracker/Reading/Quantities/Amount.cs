namespace FactTracker.Reading;

/// <summary>A number with its unit, before hedges and bounds.</summary>
/// <param name="Value">The number, in the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Kind">What it makes.</param>
/// <param name="End">The place behind its last token.</param>
internal sealed record Amount(decimal Value, Unit Unit, MentionKind Kind, int End)
{
    /// <summary>The last scale named in it, which a first bound without one shares: "5 to 10 million".</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether the value is rounded because its decimals never end.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Whether nobody counted: "dozens".</summary>
    public bool IsVague { get; init; }

    /// <summary>What it is of, when that is told.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the unit was said by a word or sign rather than left out.</summary>
    public bool HasUnit => Unit != Unit.None && Kind != MentionKind.Ordinal;

    /// <summary>What else it may be.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }
}
