using FactTracker.Analysis;

namespace FactTracker.Storage;

/// <summary>The days of which a date has one wherever a comparison with another date may hold.</summary>
/// <param name="From">The first, or null for no limit.</param>
/// <param name="To">The last, or null for no limit.</param>
internal readonly record struct SoughtDays(long? From, long? To)
{
    public static SoughtDays Of(QueryOperator comparison, Edtf date)
    {
        var ends = DayEnds.Of(DateQuestion.WholeDays(date, EdtfPolicy.AsWritten));
        return comparison switch
        {
            QueryOperator.Less or QueryOperator.Before => Between(null, ends.StartTo - 1),
            QueryOperator.Greater or QueryOperator.After => Between(ends.EndFrom + 1, null),
            QueryOperator.AtMost => Between(null, ends.EndTo),
            QueryOperator.AtLeast => Between(ends.StartFrom, null),
            _ => Between(ends.StartFrom, ends.EndTo),
        };
    }

    /// <summary>The condition on a date of a claim.</summary>
    public HasDay In(StoreDate date) => new(date, From, To);

    private static SoughtDays Between(long? from, long? to) => new(
        from > IndexDays.Least ? IndexDays.Clamped(from.Value) : null, to < IndexDays.Greatest ? IndexDays.Clamped(to.Value) : null);
}
