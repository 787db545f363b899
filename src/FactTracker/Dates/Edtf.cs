namespace FactTracker;

/// <summary>
/// A date as people state it: complete or partial, uncertain, approximate, open at an end, or one of several. It implements the Extended
/// Date/Time Format of ISO 8601-2:2019, levels 0 to 2, as described by the Library of Congress specification of 4 February 2019.
/// </summary>
/// <remarks>
/// <para>The value takes two words. A single date with a four-digit year is stored inline and allocates nothing; intervals, sets, years
/// with a letter and times are stored on the heap. Equality is by content and does not depend on the spelling: <c>?2016-?05-31</c> equals
/// <c>2016-05?-31</c>, and <see cref="ToString()"/> returns the same canonical text for both. <c>default</c> is the year 0000.</para>
/// <para>Dates are ordered by the first day covered, then by the last, then by canonical text. An open or unknown start sorts before every
/// day, and an open or unknown end after every day. Year 0 is 1 BCE. Qualifiers do not widen the days covered.</para>
/// </remarks>
/// <example><code>
/// var early = Edtf.Parse("2000~/2004~");
/// early.Earliest; // 2000-01-01
/// early.Kind;     // Interval
/// </code></example>
public readonly partial struct Edtf : IEquatable<Edtf>, IComparable<Edtf>, IComparable
{
    private readonly object? _node;
    private readonly Dates.CalendarDate _date; // The date itself, or only the level when there is a node.

    internal Edtf(Dates.CalendarDate date) => _date = date.WithLevel(date.Level);

    internal Edtf(object node, EdtfLevel level)
    {
        _node = node;
        _date = default(Dates.CalendarDate).WithLevel(level);
    }

    /// <summary>
    /// No date: its text is empty, and neither end is known. The default. No text is parsed as it, and no claim takes it.
    /// </summary>
    public static Edtf None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => _node is null && !_date.HasLevel;

    /// <summary>The level of the text the date was read from; not part of its content.</summary>
    public EdtfLevel Level => _date.Level;

    /// <summary>The kind of expression: a date, an interval, a set and so on.</summary>
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

    /// <summary>The precision of the date. Null for intervals and sets, whose members have their own.</summary>
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

    /// <summary>The bound at the start: a day, open or unknown.</summary>
    public EdtfBound Start => _node switch
    {
        null when IsNone => EdtfBound.Unknown,
        null => EdtfBound.At(Dates.CalendarBounds.Earliest(_date)!.Value),
        Dates.LongYear year => year.Start,
        Dates.TimedDate time => EdtfBound.At(Dates.CalendarBounds.Earliest(time.Date)!.Value),
        Dates.Stretch stretch => stretch.First,
        _ => ((Dates.DateSet)_node).First,
    };

    /// <summary>The bound at the end: a day, open or unknown.</summary>
    public EdtfBound End => _node switch
    {
        null when IsNone => EdtfBound.Unknown,
        null => EdtfBound.At(Dates.CalendarBounds.Latest(_date)!.Value),
        Dates.LongYear year => year.End,
        Dates.TimedDate time => EdtfBound.At(Dates.CalendarBounds.Earliest(time.Date)!.Value),
        Dates.Stretch stretch => stretch.Last,
        _ => ((Dates.DateSet)_node).Last,
    };

    /// <summary>The first day covered, or null when it is open or unknown.</summary>
    public EdtfDay? Earliest => Start.Day;

    /// <summary>The last day covered, or null when it is open or unknown.</summary>
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

    /// <summary>The packed digits of a date that is stored inline.</summary>
    internal Dates.CalendarDate Calendar => _date;

    /// <summary>The part stored on the heap, or null for a date that is stored inline.</summary>
    internal object? Node => _node;

    /// <summary>Whether two dates have the same content, regardless of spelling.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Whether two dates differ.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>Whether the left date sorts before the right one.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date sorts after the right one.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date sorts before the right one or equals it.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date sorts after the right one or equals it.</summary>
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
        _ => throw new ArgumentException("An Edtf can only be compared with another Edtf.", nameof(obj)),
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
