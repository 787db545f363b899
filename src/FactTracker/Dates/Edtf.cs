namespace FactTracker;

/// <summary>
/// A date as people know it: whole or in part, uncertain, approximate, open at an end, one of several (Extended Date/Time Format, ISO 8601-2:2019,
/// levels 0 to 2, as the Library of Congress specification of 4 February 2019 has them).
/// </summary>
/// <remarks>
/// <para>A value of two words: any single date with a year of four digits is held inline and costs no allocation; intervals, sets, letter
/// years and times hang off a reference. Equal by content, however it was written: <c>?2016-?05-31</c> equals <c>2016-05?-31</c>, and
/// <see cref="ToString()"/> gives the canonical text of both. <c>default</c> is <see cref="None"/>: no date, which differs from the year 0000.</para>
/// <para>Ordered by the first day covered, then by the last, then by text; an end that is open or not known comes before every day at the start
/// and after every day at the end. Year 0 is 1 BCE. Qualifiers do not widen what is covered.</para>
/// </remarks>
/// <example><code>
/// var early = Edtf.Parse("2000~/2004~");
/// early.Earliest; // 2000-01-01
/// early.Kind;     // Interval
/// </code></example>
public readonly partial struct Edtf : IEquatable<Edtf>, IComparable<Edtf>, IComparable
{
    private readonly object? _node;
    private readonly Dates.CalendarDate _date; // The date itself, or nothing but the level where there is a node.

    internal Edtf(Dates.CalendarDate date) => _date = date.WithLevel(date.Level);

    internal Edtf(object node, EdtfLevel level)
    {
        _node = node;
        _date = default(Dates.CalendarDate).WithLevel(level);
    }

    /// <summary>No date: its text is empty, and neither end is known. The default. No text is parsed as it, and no claim takes it.</summary>
    public static Edtf None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => _node is null && !_date.HasLevel;

    /// <summary>The level of the text the date was read from; not part of its content.</summary>
    public EdtfLevel Level => _date.Level;

    /// <summary>What the expression is.</summary>
    public EdtfKind Kind => _node switch
    {
        null when IsNone => EdtfKind.None,
        null => _date.IsSeason ? EdtfKind.Season : EdtfKind.Date,
        Dates.LongYear => EdtfKind.LongYear,
        Dates.TimedDate => EdtfKind.DateTime,
        Dates.Stretch => EdtfKind.Interval,
        Dates.DateSet { IsOneOf: true } => EdtfKind.OneOf,
        _ => EdtfKind.AllOf,
    };

    /// <summary>How finely the date is given, or null for intervals and sets, whose members each tell theirs.</summary>
    public EdtfPrecision? Precision => _node switch
    {
        null when IsNone => null,
        null when _date.IsSeason => EdtfPrecision.Season,
        null => _date.Last switch
        {
            Dates.CalendarDate.YearPart => EdtfPrecision.Year,
            Dates.CalendarDate.MonthPart => EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        },
        Dates.LongYear => EdtfPrecision.Year,
        Dates.TimedDate => EdtfPrecision.Second,
        _ => null,
    };

    /// <summary>What there is at the start: a day, no start, or one not known.</summary>
    public EdtfBound Start => _node switch
    {
        null when IsNone => EdtfBound.Unknown,
        null => EdtfBound.At(Dates.CalendarBounds.Earliest(_date)!.Value),
        Dates.LongYear year => year.Start,
        Dates.TimedDate time => EdtfBound.At(Dates.CalendarBounds.Earliest(time.Date)!.Value),
        Dates.Stretch stretch => stretch.First,
        _ => ((Dates.DateSet)_node).First,
    };

    /// <summary>What there is at the end: a day, no end, or one not known.</summary>
    public EdtfBound End => _node switch
    {
        null when IsNone => EdtfBound.Unknown,
        null => EdtfBound.At(Dates.CalendarBounds.Latest(_date)!.Value),
        Dates.LongYear year => year.End,
        Dates.TimedDate time => EdtfBound.At(Dates.CalendarBounds.Earliest(time.Date)!.Value),
        Dates.Stretch stretch => stretch.Last,
        _ => ((Dates.DateSet)_node).Last,
    };

    /// <summary>The first day covered, or null where that is open or not known.</summary>
    public EdtfDay? Earliest => Start.Day;

    /// <summary>The last day covered, or null where that is open or not known.</summary>
    public EdtfDay? Latest => End.Day;

    /// <summary>Whether any part is qualified as uncertain.</summary>
    public bool IsUncertain => HasQualifier(EdtfQualifier.Uncertain);

    /// <summary>Whether any part is qualified as approximate.</summary>
    public bool IsApproximate => HasQualifier(EdtfQualifier.Approximate);

    /// <summary>Whether any digit is unspecified.</summary>
    public bool HasUnspecified => _node switch
    {
        null => _date.HasUnspecified,
        Dates.Stretch stretch => stretch.Start?.HasUnspecified == true || stretch.End?.HasUnspecified == true,
        Dates.DateSet set => set.Members.Any(member => (member.Date ?? new Edtf(member.Range!, default)).HasUnspecified),
        _ => false,
    };

    /// <summary>The packed digits of a date held inline.</summary>
    internal Dates.CalendarDate Calendar => _date;

    /// <summary>What hangs off the reference, or null for a date held inline.</summary>
    internal object? Node => _node;

    /// <summary>Whether two dates are the same, however they were written.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Whether two dates differ.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>Whether one date is sorted before another.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date is sorted after another.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date is sorted before another or is the same.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date is sorted after another or is the same.</summary>
    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Edtf other) => _date.Content == other._date.Content && Equals(_node, other._node) && IsNone == other.IsNone;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_date.Content, _node);

    /// <inheritdoc/>
    public int CompareTo(Edtf other)
    {
        var byStart = Nullable.Compare(Earliest, other.Earliest);
        if (byStart != 0) return byStart;
        var byEnd = (Latest, other.Latest) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } one, { } two) => one.CompareTo(two),
        };
        return byEnd != 0 ? byEnd : string.CompareOrdinal(ToString(), other.ToString());
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Edtf other => CompareTo(other),
        _ => throw new ArgumentException("A date is compared with dates only.", nameof(obj)),
    };

    private bool HasQualifier(EdtfQualifier qualifier) => _node switch
    {
        null => (_date.Qualifier(0) & qualifier) != 0 || (_date.Qualifier(1) & qualifier) != 0 || (_date.Qualifier(2) & qualifier) != 0,
        Dates.LongYear year => (year.Qualifier & qualifier) != 0,
        Dates.Stretch stretch => stretch.Start?.HasQualifier(qualifier) == true || stretch.End?.HasQualifier(qualifier) == true,
        Dates.DateSet set => set.Members.Any(member => (member.Date ?? new Edtf(member.Range!, default)).HasQualifier(qualifier)),
        _ => false,
    };
}
