using FactTracker.Analysis;
using FactTracker.Dates;

namespace FactTracker.Parquet;

/// <summary>A text that two times have in common exactly where they are the same time, as conflicts have it.</summary>
internal static class TimeKey
{
    /// <summary>Returns the key, or null where a time is never certain to be the same as another, itself included.</summary>
    public static string? Of(in TimeReading time)
    {
        var date = time.Date;
        if (time.IsQualified || !TimeReading.AreSame(time, time)) return null;
        if (date.Node is DateSet) return $"set {date.Sorted()}";
        return TimeReading.IsExact(date) && !time.NeedsDates
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.Start}/{time.End}")
            : date.ToString();
    }
}
