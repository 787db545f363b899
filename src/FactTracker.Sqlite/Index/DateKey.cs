using FactTracker.Storage;

namespace FactTracker.Sqlite.Index;

/// <summary>One of the different dates of claims.</summary>
/// <param name="Kind">Which date of a claim it is.</param>
/// <param name="Days">The days, or null for claims without that date.</param>
internal readonly record struct DateKey(StoreDate Kind, IndexDays? Days)
{
    /// <summary>What stands for the days of claims without a date: after all others when the latest come first.</summary>
    public const long NoDay = IndexDays.Least;

    /// <summary>The mark of claims without a date among what is certain of one.</summary>
    public const long None = 4;

    public long Earliest => Days?.Earliest ?? NoDay;

    public long Latest => Days?.Latest ?? NoDay;

    public long Certain => Days is { } days ? (days.EarliestIsCertain ? 1 : 0) + (days.LatestIsCertain ? 2 : 0) : None;

    public static DateKey OfDay(StoreDate kind, long? day) =>
        new(kind, day is { } number ? new IndexDays(number, number, true, true) : null);
}
