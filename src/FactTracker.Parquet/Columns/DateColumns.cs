namespace FactTracker.Parquet;

/// <summary>The columns of a date: its text in EDTF, the days that it may mean, and whether they are certain.</summary>
internal readonly struct DateColumns(
    Readings readings, TextColumn text, NumberColumn<long> earliest, NumberColumn<long> latest, NumberColumn<bool> earliestIsCertain,
    NumberColumn<bool> latestIsCertain)
{
    private const string Unknown = "unknown";

    public void Add(DateStatement? date)
    {
        var known = readings.Of(date);
        text.Add(known?.Text ?? (date is null ? null : Unknown));
        earliest.Add(known?.Earliest);
        latest.Add(known?.Latest);
        earliestIsCertain.Add(known?.Days.EarliestIsCertain);
        latestIsCertain.Add(known?.Days.LatestIsCertain);
    }
}
