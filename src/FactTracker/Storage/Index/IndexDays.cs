using FactTracker.Dates;

namespace FactTracker.Storage;

/// <summary>The days that a date may mean, as columns of a database.</summary>
/// <remarks>
/// A day is its number, as <see cref="EdtfDay.Number"/> has it. Dates are read as they are written
/// (<see cref="EdtfPolicy.AsWritten"/>). <c>default</c> is the day with the number 0.
/// </remarks>
/// <param name="Earliest">The first day that the date may mean; <see cref="Least"/> where its beginning is open or not known.</param>
/// <param name="Latest">The last day that the date may mean; <see cref="Greatest"/> where its end is open or not known.</param>
/// <param name="EarliestIsCertain">Whether the date certainly begins on the first day, or is certainly open there.</param>
/// <param name="LatestIsCertain">Whether the date certainly ends on the last day, or is certainly open there.</param>
/// <example><code>
/// IndexDays.Of(Edtf.Parse("2024-05")).Earliest == new EdtfDay(2024, 5, 1).Number; // true
/// </code></example>
public readonly record struct IndexDays(long Earliest, long Latest, bool EarliestIsCertain, bool LatestIsCertain)
{
    /// <summary>The number that stands for an open or unknown beginning: below every day that a date can mean.</summary>
    public const long Least = -(1L << 53);

    /// <summary>The number that stands for an open or unknown end: above every day that a date can mean.</summary>
    public const long Greatest = 1L << 53;

    /// <summary>The days of a date that is stated to be unknown: any.</summary>
    public static IndexDays Unknown { get; } = new(Least, Greatest, false, false);

    /// <summary>Returns the days of a date.</summary>
    /// <param name="date">The date. <see cref="Edtf.None"/> has those of <see cref="Unknown"/>.</param>
    public static IndexDays Of(Edtf date)
    {
        if (date.IsNone) return Unknown;
        var isSure = date is { IsUncertain: false, IsApproximate: false };
        return date is { Node: null, HasUnspecified: false } && !UnitStretches.AreSeveral(date)
            ? OfPlain(date, isSure)
            : OfBlocks(Candidates.Of(date, EdtfPolicy.AsWritten).Blocks, isSure);
    }

    /// <summary>The number of a day within <see cref="Least"/> and <see cref="Greatest"/>.</summary>
    internal static long Clamped(long day) => Math.Clamp(day, Least, Greatest);

    private static IndexDays OfPlain(Edtf date, bool isSure) =>
        PolicyDays.Of(date, EdtfPolicy.AsWritten) is var (first, last)
            ? new IndexDays(Clamped(first), Clamped(last), isSure, isSure)
            : Unknown;

    private static IndexDays OfBlocks(List<CandidateBlock> blocks, bool isSure)
    {
        var all = DayEnds.Of(blocks);
        return new IndexDays(
            Clamped(all.StartFrom), Clamped(all.EndTo), isSure && all.StartFrom == all.StartTo, isSure && all.EndFrom == all.EndTo);
    }
}
