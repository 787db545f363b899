namespace FactTracker.Analysis;

/// <summary>A key that is equal for times that are the same: the same exact days, or else the same date as written.</summary>
internal static class TimeKey
{
    public static (long Start, long End, string Text) Of(in TimeReading time)
    {
        if (time.State != TimeState.Dated) return (0, 0, "");
        return !time.IsQualified && !time.NeedsDates && TimeReading.IsExact(time.Date)
            ? (time.Start, time.End, "exact")
            : (time.Start, time.End, time.Date.Sorted().ToString());
    }
}
