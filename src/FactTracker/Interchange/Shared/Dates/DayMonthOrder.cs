namespace FactTracker.Interchange;

/// <summary>In which order a text in numbers gives the day and the month of a date.</summary>
/// <remarks>The default is <see cref="Unknown"/>: a date that could be read in both orders is then not read.</remarks>
/// <example><code>var mapping = RecordMapping.Empty.With("claim_date", "stated") with { Dates = DayMonthOrder.DayFirst };</code></example>
public enum DayMonthOrder
{
    /// <summary>Not known: <c>3/4/2024</c> is reported and not read.</summary>
    Unknown = 0,

    /// <summary>The day comes first: <c>3/4/2024</c> is 3 April.</summary>
    DayFirst = 1,

    /// <summary>The month comes first, as in the United States: <c>3/4/2024</c> is 4 March.</summary>
    MonthFirst = 2,
}
