namespace FactTracker.Storage;

/// <summary>A date of the claim may be on one of some days: its <see cref="IndexDays"/> has a day in common with them.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Date">The date.</param>
/// <param name="From">The number of the first day, or null for all days before.</param>
/// <param name="To">The number of the last day, or null for all days after.</param>
/// <param name="OrNone">Whether claims without the date meet the condition too.</param>
/// <example><code>
/// var days = IndexDays.Of(Edtf.Parse("2024"));
/// StoreCondition condition = new HasDay(StoreDate.When, days.Earliest, days.Latest); // when overlaps 2024
/// </code></example>
public sealed record HasDay(StoreDate Date, long? From, long? To, bool OrNone = false) : StoreCondition
{
    /// <summary>Returns the condition in words.</summary>
    public override string ToString()
    {
        var name = Date == StoreDate.When ? "when" : "recorded";
        var days = (From, To) switch
        {
            (null, null) => $"{name} is stated",
            (null, { } to) => $"{name} may be {DayOf(to)} or before",
            ({ } from, null) => $"{name} may be {DayOf(from)} or after",
            ({ } from, { } to) => $"{name} may be within {DayOf(from)}/{DayOf(to)}",
        };
        return OrNone ? $"({days} or is missing)" : days;
    }

    private static string DayOf(long number) =>
        number is > IndexDays.Least and < IndexDays.Greatest ? EdtfDay.FromNumber(number).ToString() : "..";
}
