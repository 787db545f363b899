using FactTracker.Dates;

namespace FactTracker;

/// <summary>The parts of a date.</summary>
public readonly partial struct Edtf
{
    /// <summary>
    /// The year as written. Null when a digit is unspecified, when the year is too large to count, or when this is an interval or a set.
    /// For <c>1950S2</c> it is the estimate, 1950. Year 0 is 1 BCE.
    /// </summary>
    public long? Year =>
        _node is LongYear far ? far.Year : Single is { } date && !date.HasUnspecifiedPart(CalendarDate.YearPart) ? date.Year : null;

    /// <summary>The month, or null when there is none or a digit is unspecified.</summary>
    public int? Month => Single is { IsSeason: false } date && Has(date, CalendarDate.MonthPart) ? date.Month : null;

    /// <summary>The day of the month, or null when there is none or a digit is unspecified.</summary>
    public int? Day => Single is { } date && Has(date, CalendarDate.DayPart) ? date.Day : null;

    /// <summary>The season, quarter, quadrimester or semestral, or null when there is none.</summary>
    public EdtfSeason? Season => Single is { IsSeason: true } date ? (EdtfSeason)date.Season : null;

    /// <summary>The number of significant digits of the year (<c>S</c>), or null when the text states none.</summary>
    public int? SignificantDigits => _node switch
    {
        null when _date.Significant > 0 => _date.Significant,
        LongYear { Significant: > 0 and var digits } => digits,
        _ => null,
    };

    /// <summary>
    /// The date at the start of an interval or of the only range of a set. Null when the start is open or unknown, or when this is neither.
    /// </summary>
    public Edtf? IntervalStart => Ends?.Start;

    /// <summary>
    /// The date at the end of an interval or of the only range of a set. Null when the end is open or unknown, or when this is neither.
    /// </summary>
    public Edtf? IntervalEnd => Ends?.End;

    /// <summary>
    /// The members of a set in the order of the text; empty for anything else. A range is returned as a set that contains only that range.
    /// </summary>
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

    /// <summary>
    /// The qualifier of the year, of the month or season, or of the day. An interval or a set has no qualifier of its own; the dates in it
    /// have.
    /// </summary>
    /// <param name="part">The part. A time of day never has a qualifier.</param>
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
