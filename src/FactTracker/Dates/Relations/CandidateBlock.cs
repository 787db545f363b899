namespace FactTracker.Dates;

/// <summary>
/// Stretches a date may stand for: every one that starts within the one pair of days and ends within the other and not before it starts; or, of
/// single days, every day of the one pair.
/// </summary>
/// <param name="StartFrom">The earliest start.</param>
/// <param name="StartTo">The latest start.</param>
/// <param name="EndFrom">The earliest end.</param>
/// <param name="EndTo">The latest end.</param>
/// <param name="IsDays">Whether each stretch is a single day, so that start and end are one.</param>
internal readonly record struct CandidateBlock(long StartFrom, long StartTo, long EndFrom, long EndTo, bool IsDays)
{
    /// <summary>Beyond every day there is, and still far from where sums overflow.</summary>
    public const long Ever = 4_000_000_000_000_000_000;

    public static CandidateBlock One(long first, long last) => new(first, first, last, last, false);

    public static CandidateBlock Days(long first, long last) => new(first, last, first, last, true);

    /// <summary>A free block without the starts and ends that no stretch in it has, or null where there is no stretch at all.</summary>
    public static CandidateBlock? Free((long From, long To) start, (long From, long To) end) => start.From > end.To
        ? null
        : new CandidateBlock(start.From, Math.Min(start.To, end.To), Math.Max(end.From, start.From), end.To, false);

    /// <summary>A block that holds everything both hold, and maybe more.</summary>
    public CandidateBlock Around(CandidateBlock other) => new(
        Math.Min(StartFrom, other.StartFrom), Math.Max(StartTo, other.StartTo), Math.Min(EndFrom, other.EndFrom), Math.Max(EndTo, other.EndTo), false);
}
