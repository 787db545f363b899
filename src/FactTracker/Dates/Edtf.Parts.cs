using FactTracker.Dates;

namespace FactTracker;

/// <summary>What a date is made of.</summary>
public readonly partial struct Edtf
{
    /// <summary>
    /// The year as written, or null where a digit is unspecified, it is too far away to count, or this is an interval or a set. Of <c>1950S2</c> it is
    /// the estimate, 1950. Year 0 is 1 BCE.
    /// </summary>
    public long? Year => _node is LongYear far ? far.Year : Single is { } date && !date.HasUnspecifiedPart(CalendarDate.YearPart) ? date.Year : null;

    /// <summary>The month, or null where there is none or a digit is unspecified.</summary>
    public int? Month => Single is { IsSeason: false } date && Has(date, CalendarDate.MonthPart) ? date.Month : null;

    /// <summary>The day of the month, or null where there is none or a digit is unspecified.</summary>
    public int? Day => Single is { } date && Has(date, CalendarDate.DayPart) ? date.Day : null;

    /// <summary>The season, quarter, quadrimester or semestral, or null where there is none.</summary>
    public EdtfSeason? Season => Single is { IsSeason: true } date ? (EdtfSeason)date.Season : null;

    /// <summary>How many digits of the year are significant (<c>S</c>), or null where that is not said.</summary>
    public int? SignificantDigits => _node switch
    {
        null when _date.Significant > 0 => _date.Significant,
        LongYear { Significant: > 0 and var digits } => digits,
        _ => null,
    };

    /// <summary>The date the interval, or the only range of a set, starts with; null when that is open or not known, or this is neither.</summary>
    public Edtf? IntervalStart => Ends?.Start;

    /// <summary>The date the interval, or the only range of a set, ends with; null when that is open or not known, or this is neither.</summary>
    public Edtf? IntervalEnd => Ends?.End;

    /// <summary>The members of a set in the order given, empty for anything else. A range is given as a set of that range alone.</summary>
    /// <example><code>Edtf.Parse("[1667,1670..1672]").Members; // 1667, [1670..1672]</code></example>
    public IReadOnlyList<Edtf> Members => _node is DateSet set
        ? [.. set.Members.Select(member => member.Date ?? new Edtf(new DateSet(set.IsOneOf, [member]), EdtfLevel.Level2))]
        : [];

    private CalendarDate? Single => _node switch
    {
        null when !IsNone => _date,
        TimedDate time => time.Date,
        _ => null,
    };

    private Stretch? Ends => _node is DateSet { Members: [var only] } ? only.Range : _node as Stretch;

    /// <summary>What is said of the year, the month or season, or the day. Intervals and sets have nothing of their own; their dates have.</summary>
    /// <param name="part">The part; a time of day is never qualified.</param>
    /// <example><code>Edtf.Parse("2004-06~-11").QualifierOf(EdtfPrecision.Year); // Approximate</code></example>
    public EdtfQualifier QualifierOf(EdtfPrecision part) => (_node, part) switch
    {
        (LongYear year, EdtfPrecision.Year) => year.Qualifier,
        (null, EdtfPrecision.Year) => _date.Qualifier(CalendarDate.YearPart),
        (null, EdtfPrecision.Month) when !_date.IsSeason => _date.Qualifier(CalendarDate.MonthPart),
        (null, EdtfPrecision.Season) when _date.IsSeason => _date.Qualifier(CalendarDate.MonthPart),
        (null, EdtfPrecision.Day) => _date.Qualifier(CalendarDate.DayPart),
        _ => EdtfQualifier.None,
    };

    private static bool Has(CalendarDate date, int part) => date.Last >= part && !date.HasUnspecifiedPart(part);
}
