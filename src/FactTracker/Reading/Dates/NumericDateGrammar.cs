using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// Parses dates in digits alone: <c>2018-09-23</c>, <c>10/7/2008</c>, <c>31.8.2025</c>, <c>2016-11</c>, <c>7/2008</c>. When day and month
/// can be swapped, the order of the language is used and the other is an alternative.
/// </summary>
internal static class NumericDateGrammar
{
    /// <summary>The date that starts at a position, or null.</summary>
    public static DatePiece? Read(Passage passage, int at)
    {
        if (!passage[at].IsNumber || (passage[at].IsGlued && passage[at - 1].Symbol is '/' or '.' && !PlainDigits.Are(passage, at, 4)))
            return null;
        return Whole(passage, at) ?? Dotted(passage, at) ?? YearAndMonth(passage, at);
    }

    /// <summary>A month and a day separated by a slash, without a year, when the surrounding words show that it is a date.</summary>
    public static DatePiece? WithoutYear(Passage passage, int at)
    {
        if (!PlainDigits.AreSmall(passage, at, 31) || !passage.IsSymbol(at + 1, '/') || !PlainDigits.AreSmall(passage, at + 2, 31)
            || passage.IsSymbol(at + 3, '/') || passage.Language.NoFractions.Contains(passage.Between(at, at + 3).ToString())) return null;
        return OfParts(passage, passage[at].Number, passage[at + 2].Number, null, at + 3) is { } date
            ? MonthGrammar.WithYear(passage, date)
            : null;
    }

    private static DatePiece? Whole(Passage passage, int at)
    {
        var separator = passage[at + 1].Symbol;
        if (separator is not ('-' or '/' or '–' or '.') || passage[at + 3].Symbol != separator || !passage[at + 2].IsNumber
            || !passage[at + 4].IsNumber) return null;
        var (first, second, third) = (passage[at].Number, passage[at + 2].Number, passage[at + 4].Number);
        if (PlainDigits.Are(passage, at, 4) && PlainDigits.AreSmall(passage, at + 2, 31) && PlainDigits.AreSmall(passage, at + 4, 31))
            return second <= 12 ? Day(first, second, third, at + 5) : third <= 12 ? Day(first, third, second, at + 5) : null;
        if (!PlainDigits.AreSmall(passage, at, 31) || !PlainDigits.AreSmall(passage, at + 2, 31)) return null;
        if (PlainDigits.Are(passage, at + 4, 4)) return OfParts(passage, first, second, (int)third, at + 5);
        return PlainDigits.Are(passage, at + 4, 2) && separator != '.'
            ? OfParts(passage, first, second, YearGrammar.Century((int)third), at + 5)
            : null;
    }

    // The scanner returns "8.2025" as one decimal.
    private static DatePiece? Dotted(Passage passage, int at)
    {
        if (!passage.IsSymbol(at + 1, '.') || !passage[at + 1].IsGlued || !passage[at + 2].IsGlued || !passage[at + 2].IsNumber)
            return null;
        var rest = passage.TextAt(at + 2);
        var point = rest.IndexOf('.');
        // "2023.01.05"
        if (PlainDigits.Are(passage, at, 4) && rest.Length == 5 && point == 2) return Day(
            passage[at].Number, int.Parse(rest[..2], NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(rest[3..], NumberStyles.None, CultureInfo.InvariantCulture), at + 3);
        if (!PlainDigits.AreSmall(passage, at, 31)) return null;
        if (point is < 1 or > 2 || rest.Length != point + 5) return null;
        if (!int.TryParse(rest[..point], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(rest[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        return month <= 12
            ? Day(year, month, passage[at].Number, at + 3)
            : passage[at].Number <= 12 ? Day(year, passage[at].Number, month, at + 3) : null;
    }

    // "2016-11", "2016 /11", "7/2008".
    private static DatePiece? YearAndMonth(Passage passage, int at)
    {
        if (passage[at + 1].Symbol is not ('-' or '/')) return null;
        var isAlone = !(passage[at + 3].IsDash && passage[at + 3].IsGlued) && !passage.IsSymbol(at + 3, '/');
        if (PlainDigits.Are(passage, at, 4) && PlainDigits.Are(passage, at + 2, 2) && passage[at + 2].Number is >= 1 and <= 12 && isAlone
            && passage[at].Number is >= 1000 and < 2200)
            return IsShortRange(passage, at) ? null : ShortYearGrammar.Read(passage, at) ?? ShortYearGrammar.Month(passage, at);
        var isDashed = passage[at + 1].Symbol == '-' && passage[at + 1].IsGlued && passage[at].Length == 2
            && passage[at + 2].Number is >= 1900 and < 2100;
        if ((passage[at + 1].Symbol == '/' || isDashed) && PlainDigits.AreSmall(passage, at, 12) && PlainDigits.Are(passage, at + 2, 4)
            && isAlone && !passage[at].IsGlued)
            return new DatePiece(at + 3) { Year = (int)passage[at + 2].Number, Month = (int)passage[at].Number };
        return null;
    }

    // "2011-12" may be a month or two years. With a slash and consecutive years, it is a sports season or an accounting year.
    private static bool IsShortRange(Passage passage, int at) =>
        passage.IsSymbol(at + 1, '/') && passage[at + 1].IsGlued && passage[at + 2].Number == (passage[at].Number % 100) + 1;

    private static DatePiece? OfParts(Passage passage, decimal first, decimal second, int? year, int end)
    {
        var monthFirst = passage.Language.HasMonthFirst;
        var (month, day) = monthFirst ? (first, second) : (second, first);
        if (month > 12) (month, day) = (day, month);
        if (month is < 1 or > 12) return null;
        var date = new DatePiece(end) { Year = year, Month = (int)month, Day = (int)day };
        if (!Edtf.TryParse(date.Text, out _)) return year is null ? null : MonthGrammar.Checked(date);
        var isAmbiguous = first <= 12 && second <= 12 && first != second;
        return isAmbiguous && Edtf.TryParse((date with { Month = (int)day, Day = (int)month }).Text, out var other)
            ? date with { Alternatives = [new MentionAlternative(new DateValue(other), "the day may come before the month")] }
            : date;
    }

    private static DatePiece? Day(decimal year, decimal month, decimal day, int end)
    {
        if (month is < 1 or > 12) return null;
        var date = new DatePiece(end) { Year = (int)year, Month = (int)month, Day = (int)day };
        return Edtf.TryParse(date.Text, out _) ? date : MonthGrammar.Checked(date) is { IsUnknown: true } unknown ? unknown : null;
    }
}
