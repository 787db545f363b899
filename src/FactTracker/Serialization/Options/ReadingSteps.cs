namespace FactTracker.Serialization;

/// <summary>Reports how far the reading of a text in memory is, each time some hundred more of its records were read.</summary>
/// <param name="bounds">What the reading has used; null for a reading that nobody follows.</param>
/// <param name="start">The offset that the reading starts at.</param>
internal struct ReadingSteps(ReadingBounds? bounds, long start)
{
    private const int RecordsOfStep = 256;
    private long _reported = start;
    private int _records;

    /// <summary>Counts a record.</summary>
    /// <param name="end">The offset behind it.</param>
    public void Read(long end)
    {
        if (++_records == RecordsOfStep) Report(end);
    }

    /// <summary>Passes over records that another thread has read and counted.</summary>
    /// <param name="end">The offset behind them.</param>
    public void PassTo(long end) => _reported = end;

    /// <summary>Reports the last records.</summary>
    /// <param name="end">The offset at which the reading ended.</param>
    public void End(long end) => Report(end);

    private void Report(long end)
    {
        bounds?.Advance(end - _reported, _records);
        (_reported, _records) = (end, 0);
    }
}
