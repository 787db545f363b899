using FactTracker.Dates;

namespace FactTracker.Analysis;

/// <summary>
/// A date, or the time of a claim, with its first and last second, so that most questions are two comparisons of numbers.
/// </summary>
/// <remarks>Times of day are compared as written, whatever their zones. A time that is missing or unknown may be any.</remarks>
internal readonly record struct TimeReading
{
    private const long SecondsPerDay = 86_400;
    private const long SecondsPerHour = 3_600;
    private const long SecondsPerMinute = 60;
    private const long LastDay = 10_000_000_000_000; // Later days are compared as dates, because their seconds overflow.

    private TimeReading(TimeState state) => (State, Start, End) = (state, long.MinValue, long.MaxValue);

    private TimeReading(Edtf date, EdtfPolicy policy)
    {
        (State, Date) = (TimeState.Dated, date);
        var extent = date.ExtentUnder(policy);
        Start = (DayOf(extent.Start) * SecondsPerDay) ?? long.MinValue;
        End = ((DayOf(extent.End) * SecondsPerDay) + SecondsPerDay - 1) ?? long.MaxValue;
        if (date.Node is TimedDate time)
            Start = End = Start + (time.Hour * SecondsPerHour) + (time.Minute * SecondsPerMinute) + time.Second;
        IsQualified = date.IsUncertain || date.IsApproximate;
        NeedsDates = date.Node is DateSet || date.HasUnspecified || IsFar(extent.Start) || IsFar(extent.End);
    }

    /// <summary>The time of a claim that states none.</summary>
    public static TimeReading Missing { get; } = new(TimeState.Missing);

    /// <summary>The time of a claim that states that it is unknown.</summary>
    public static TimeReading Unknown { get; } = new(TimeState.Unknown);

    public TimeState State { get; }

    public Edtf Date { get; }

    /// <summary>The first second that may be covered.</summary>
    public long Start { get; }

    /// <summary>The last second that may be covered.</summary>
    public long End { get; }

    /// <summary>Whether a part is uncertain or approximate.</summary>
    public bool IsQualified { get; }

    /// <summary>Whether overlapping extents are not enough, because there are gaps between the days.</summary>
    public bool NeedsDates { get; }

    /// <summary>Reads the time of a claim.</summary>
    public static TimeReading Of(DateStatement? when, EdtfPolicy policy) => when switch
    {
        null => Missing,
        DateValue value => new(value.Date, policy),
        _ => Unknown,
    };

    /// <summary>Reads a date.</summary>
    public static TimeReading Of(Edtf date, EdtfPolicy policy) => new(date, policy);

    /// <summary>Whether the two may overlap, however little is known.</summary>
    public static bool MayOverlap(in TimeReading one, in TimeReading other, EdtfPolicy policy)
    {
        if (one.End < other.Start || other.End < one.Start) return false;
        if (!one.NeedsDates && !other.NeedsDates) return true;
        return one.State != TimeState.Dated || other.State != TimeState.Dated
            || one.Date.Overlaps(other.Date, policy) != EdtfAnswer.No;
    }

    /// <summary>Returns how the times of two claims relate.</summary>
    public static TimeAgreement Relate(in TimeReading one, in TimeReading other, EdtfPolicy policy)
    {
        if (one.State == TimeState.Missing && other.State == TimeState.Missing) return TimeAgreement.Same;
        if (one.State != TimeState.Dated || other.State != TimeState.Dated) return TimeAgreement.Perhaps;
        if (!MayOverlap(one, other, policy)) return TimeAgreement.Apart;
        if (one.IsQualified || other.IsQualified) return TimeAgreement.Perhaps;
        if (AreSame(one, other)) return TimeAgreement.Same;
        return one.Date.Overlaps(other.Date, policy) == EdtfAnswer.Yes ? TimeAgreement.Shared : TimeAgreement.Perhaps;
    }

    /// <summary>
    /// Whether two dates without a qualifier are certainly the same time: the same days, or the same words for days that are not exact,
    /// unless the words leave open which of several days are meant.
    /// </summary>
    public static bool AreSame(in TimeReading one, in TimeReading other)
    {
        if (one.Date == other.Date) return !IsIndefinite(one.Date);
        if (one.Start != other.Start || one.End != other.End || one.NeedsDates || other.NeedsDates)
            return one.Date.Node is DateSet && other.Date.Node is DateSet && !IsIndefinite(one.Date)
                && one.Date.Sorted() == other.Date.Sorted();
        return IsExact(one.Date) && IsExact(other.Date);
    }

    /// <summary>Whether the date states all its days exactly: a day, a month, a year, or an interval between two days.</summary>
    public static bool IsExact(Edtf date) => date.Node switch
    {
        null => !IsIndefinite(date),
        TimedDate => true,
        Stretch stretch => (IsDay(stretch.Start) || stretch.StartIsOpen) && (IsDay(stretch.End) || stretch.EndIsOpen),
        _ => false,
    };

    private static bool IsDay(Edtf? end) => end is { Precision: EdtfPrecision.Day, HasUnspecified: false };

    private static bool IsIndefinite(Edtf date) =>
        date.HasUnspecified || date.SignificantDigits is not null || date.Kind == EdtfKind.OneOf || date.Start.IsUnknown
        || date.End.IsUnknown;

    private static bool IsFar(EdtfBound bound) => bound.Day is { } day && Math.Abs(day.Year) > LastDay / 366;

    private static long? DayOf(EdtfBound bound) => bound.Day is not { } day
        ? null
        : IsFar(bound) ? Math.Sign(day.Year) * LastDay : day.Number;
}
