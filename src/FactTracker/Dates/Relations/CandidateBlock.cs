namespace FactTracker.Dates;

/// <summary>
/// A block of the intervals that a date may stand for: every interval that starts within one pair of days, ends within the other, and does
/// not end before it starts. A block of single days holds every day of the first pair.
/// </summary>
/// <param name="StartFrom">The earliest start.</param>
/// <param name="StartTo">The latest start.</param>
/// <param name="EndFrom">The earliest end.</param>
/// <param name="EndTo">The latest end.</param>
/// <param name="IsDays">Whether each interval is a single day, so that its start and end are the same.</param>
internal readonly record struct CandidateBlock(long StartFrom, long StartTo, long EndFrom, long EndTo, bool IsDays)
{
    /// <summary>A value later than every day, and small enough that sums do not overflow.</summary>
    public const long Ever = 4_000_000_000_000_000_000;

    public static CandidateBlock One(long first, long last) => new(first, first, last, last, false);

    public static CandidateBlock Days(long first, long last) => new(first, last, first, last, true);

    /// <summary>
    /// Creates a block of intervals, trimmed to the starts and ends that some interval in it has. Returns null when there is no such
    /// interval.
    /// </summary>
    public static CandidateBlock? Free((long From, long To) start, (long From, long To) end) => start.From > end.To
        ? null
        : new CandidateBlock(start.From, Math.Min(start.To, end.To), Math.Max(end.From, start.From), end.To, false);

    /// <summary>A block that holds every interval of both, and possibly more.</summary>
    public CandidateBlock Around(CandidateBlock other) => new(
        Math.Min(StartFrom, other.StartFrom), Math.Max(StartTo, other.StartTo), Math.Min(EndFrom, other.EndFrom),
        Math.Max(EndTo, other.EndTo), false);
}
