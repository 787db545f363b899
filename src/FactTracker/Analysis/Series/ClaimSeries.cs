namespace FactTracker.Analysis;

/// <summary>The values of one subject and property over time.</summary>
/// <remarks>
/// <para>The points are in the order of their dates, as <see cref="Edtf"/> orders them, whatever the order of the records. Equality is by
/// content.</para>
/// <para>Numbers are converted to the unit of the first point. A value whose unit does not convert is kept without a number, and the change
/// of unit is a break.</para>
/// </remarks>
/// <param name="Subject">The subject.</param>
/// <param name="Property">The property.</param>
/// <param name="Policy">The name of the policy.</param>
/// <example><code>
/// var series = set.SeriesOf("China", "called friendly by Russians");
/// Console.WriteLine(series.Overall?.ToWords()); // … up about 55 percentage points …
/// </code></example>
public sealed record ClaimSeries(ClaimValue Subject, ClaimValue Property, string Policy)
{
    /// <summary>The unit of the numbers: that of the first number in time.</summary>
    public Unit Unit { get; internal init; }

    /// <summary>The points in time order.</summary>
    public ValueList<SeriesPoint> Points { get; internal init; }

    /// <summary>The values without a date, by the id of their claims.</summary>
    public ValueList<SeriesValue> Undated { get; internal init; }

    /// <summary>The claims about the subject and property that are not in the series, by id.</summary>
    public ValueList<SeriesOmission> LeftOut { get; internal init; }

    /// <summary>
    /// The changes from each point to the next, in time order. A step has several when values with several definitions go on.
    /// </summary>
    public ValueList<SeriesChange> Changes { get; internal init; }

    /// <summary>The changes from the first point to the last; empty when there are fewer than two points.</summary>
    public ValueList<SeriesChange> FirstToLast { get; internal init; }

    /// <summary>The change from the first point to the last, when there is exactly one.</summary>
    public SeriesChange? Overall => FirstToLast.Single;

    /// <summary>The usual number of days from one point to the next, or null when the series has no rhythm.</summary>
    public decimal? RhythmDays { get; internal init; }

    /// <summary>The steps in time that are longer than the rhythm.</summary>
    public ValueList<SeriesGap> Gaps { get; internal init; }
}
