namespace FactTracker.Dates;

/// <summary>
/// A date with a four-digit year, packed into one word: eight decimal digits, each of which may be unspecified, the sign, the precision, a
/// qualifier for each part, the number of significant digits, and the level of the text it was parsed from.
/// </summary>
internal readonly record struct CalendarDate(ulong Bits)
{
    /// <summary>The digit value that stands for an unspecified digit.</summary>
    public const int X = 10;

    public const int YearPart = 0, MonthPart = 1, DayPart = 2;
    private const int DigitsEnd = 32, SignAt = 32, PartsAt = 33, QualifiersAt = 35, SignificantAt = 41, LevelAt = 48;
    private const ulong LevelMask = 3UL << LevelAt; // The level plus one; 0 until it is set.
    private const ulong AllDigits = 0xFFFF_FFFF, YearMask = 0xFFFF_0000, SeasonMask = 0xFF00, DayMask = 0xFF;
    private const ulong EightOfEach = 0x8888_8888; // X is binary 1010: the only digit value with both the 8 bit and the 2 bit set.

    public bool IsNegative => (Bits >> SignAt & 1) != 0;

    /// <summary>The finest part that is present.</summary>
    public int Last => (int)(Bits >> PartsAt & 3);

    /// <summary>The number of significant digits of the year, or 0 when the text states none.</summary>
    public int Significant => (int)(Bits >> SignificantAt & 127);

    public EdtfLevel Level => HasLevel ? (EdtfLevel)((Bits >> LevelAt & 3) - 1) : EdtfLevel.Level0;

    /// <summary>Whether the level was set, as it is in every <see cref="Edtf"/> but <see cref="Edtf.None"/>.</summary>
    public bool HasLevel => (Bits & LevelMask) != 0;

    /// <summary>The bits that take part in equality: all except the level.</summary>
    public ulong Content => Bits & ~LevelMask;

    /// <summary>Whether the second part is a season or another grouping (21 to 41) rather than a month.</summary>
    public bool IsSeason => Last == MonthPart && Digit(4) is >= 2 and < X;

    /// <summary>The code of the season. Meaningful only when <see cref="IsSeason"/> is true.</summary>
    public int Season => Month;

    /// <summary>Whether any digit is unspecified.</summary>
    public bool HasUnspecified => HasUnspecifiedIn(AllDigits);

    /// <summary>Whether any digit of a part is unspecified.</summary>
    public bool HasUnspecifiedPart(int part) =>
        HasUnspecifiedIn(part switch { YearPart => YearMask, MonthPart => SeasonMask, _ => DayMask });

    /// <summary>The year without its sign; an unspecified digit counts as 0.</summary>
    public int YearSize => (Known(0) * 1000) + (Known(1) * 100) + (Known(2) * 10) + Known(3);

    /// <summary>The year with its sign; an unspecified digit counts as 0.</summary>
    public int Year => IsNegative ? -YearSize : YearSize;

    /// <summary>The month or season, or 0 when there is none; an unspecified digit counts as 0.</summary>
    public int Month => (Known(4) * 10) + Known(5);

    /// <summary>The day, or 0 when there is none; an unspecified digit counts as 0.</summary>
    public int Day => (Known(6) * 10) + Known(7);

    /// <summary>One of the eight digits, starting with the year's; <see cref="X"/> when it is unspecified.</summary>
    public int Digit(int index) => (int)(Bits >> (DigitsEnd - 4 - (4 * index)) & 15);

    public EdtfQualifier Qualifier(int part) => (EdtfQualifier)(Bits >> (QualifiersAt + (2 * part)) & 3);

    public CalendarDate WithDigit(int index, int digit) => new(Bits | (ulong)digit << (DigitsEnd - 4 - (4 * index)));

    public CalendarDate WithSeason(int code) => new((Bits & ~SeasonMask) | (ulong)(uint)(code / 10) << 12 | (ulong)(uint)(code % 10) << 8);

    public CalendarDate WithSign() => new(Bits | 1UL << SignAt);

    public CalendarDate WithLast(int part) => new((Bits & ~(3UL << PartsAt)) | (ulong)part << PartsAt);

    public CalendarDate WithQualifier(int part, EdtfQualifier qualifier) => new(Bits | (ulong)qualifier << (QualifiersAt + (2 * part)));

    public CalendarDate WithoutQualifiers() => new(Bits & ~(63UL << QualifiersAt));

    public CalendarDate WithSignificant(int digits) => new(Bits | (ulong)digits << SignificantAt);

    public CalendarDate WithLevel(EdtfLevel level) => new((Bits & ~LevelMask) | ((ulong)level + 1) << LevelAt);

    /// <summary>Creates a date without unspecified digits.</summary>
    public static CalendarDate Of(int year, int month, int day)
    {
        var date = default(CalendarDate);
        var size = Math.Abs(year);
        date = date.WithDigit(0, size / 1000).WithDigit(1, size / 100 % 10).WithDigit(2, size / 10 % 10).WithDigit(3, size % 10);
        if (year < 0) date = date.WithSign().WithLevel(EdtfLevel.Level1);
        if (month > 0) date = date.WithDigit(4, month / 10).WithDigit(5, month % 10).WithLast(MonthPart);
        if (day > 0) date = date.WithDigit(6, day / 10).WithDigit(7, day % 10).WithLast(DayPart);
        return date;
    }

    private bool HasUnspecifiedIn(ulong digits) => (Bits & (Bits << 2) & EightOfEach & digits) != 0;

    private int Known(int index) => Digit(index) is var digit && digit == X ? 0 : digit;
}
