namespace FactTracker.Analysis;

/// <summary>The change from one point of a series to a later one, with its bounds.</summary>
/// <remarks>
/// <para>Like is compared with like: where both times have values with the same definition (qualifiers, place, whole, source and question),
/// only these are compared. Several values of one side are taken as one range.</para>
/// <para>Equality is by content.</para>
/// </remarks>
/// <param name="From">The earlier values, at least one.</param>
/// <param name="To">The later values, at least one.</param>
public sealed record SeriesChange(ValueList<SeriesValue> From, ValueList<SeriesValue> To)
{
    /// <summary>The time of the earlier values.</summary>
    public required Edtf FromWhen { get; init; }

    /// <summary>The time of the later values.</summary>
    public required Edtf ToWhen { get; init; }

    /// <summary>The earlier number, or the range of several, or null when there is none.</summary>
    public Quantity? Before { get; internal init; }

    /// <summary>The later number, or the range of several, or null when there is none.</summary>
    public Quantity? After { get; internal init; }

    /// <summary>Whether the later value is greater, less or the same, as far as the ranges of both allow to say.</summary>
    public SeriesDirection Direction { get; internal init; }

    /// <summary>The difference, with bounds when it is not exact; of two shares in percentage points. Null when there is none.</summary>
    public Quantity? Difference { get; internal init; }

    /// <summary>The change in per cent of the earlier value, or null when that has no meaning, or the earlier value may be zero.</summary>
    public Quantity? RelativeChange { get; internal init; }

    /// <summary>The later value as a multiple of the earlier one, or null as for the relative change.</summary>
    public Quantity? Ratio { get; internal init; }

    /// <summary>Why there is no difference, as an English sentence, or null when there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>
    /// Whether the change exceeds the margins of error. Null unless each side is one number with a sample size or a stated margin.
    /// </summary>
    public SeriesSignificance? Significance { get; internal init; }

    /// <summary>What changed in the definition between the two; empty when they are like for like.</summary>
    public ValueList<SeriesBreak> Breaks { get; internal init; }
}
