using FactTracker.Dates;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>
/// Parses formal dates of GEDCOM X, one method for each rule.
/// <code>
/// date      = ["A"] (simple / range) / "R" [digits] "/" simple "/" (simple / duration)
/// simple    = ("+" / "-") 4digit ["-" 2digit ["-" 2digit ["T" 2digit [":" 2digit [":" 2digit]] [zone]]]]
/// zone      = "Z" / ("+" / "-") 2digit [":" 2digit]
/// range     = [simple] "/" [simple] / simple "/" duration      ; one end at least
/// duration  = "P" [nY] [nM] [nD] ["T" [nH] [nM] [nS]]          ; one part at least, in this order, of four digits at most
/// </code>
/// </summary>
internal sealed class GedcomXGrammar(string text)
{
    private const int MostDigits = 4;
    private const string Units = "YMDHMS";
    private const int FirstOfTime = 3;

    private int _place;

    /// <summary>The column of the error, counted from 1.</summary>
    public int Column { get; private set; }

    /// <summary>What was expected there.</summary>
    public string Expected { get; private set; } = "";

    private char Here => _place < text.Length ? text[_place] : '\0';

    public GedcomXDate? Date()
    {
        var date = Take('R') ? Recurring() : Single(Take('A'));
        if (date is null) return null;
        if (_place < text.Length) return Fail<GedcomXDate>("expected the end of the date");
        return date is { IsRange: true } && IsBackward(date)
            ? Fail<GedcomXDate>("expected an end that is not before the start, nor beyond the year 9999")
            : date;
    }

    private GedcomXDate? Recurring()
    {
        int? count = null;
        if (char.IsAsciiDigit(Here))
        {
            if (Number(1, MostDigits) is not { } times) return null;
            count = times;
        }

        if (!Take('/')) return Fail<GedcomXDate>("expected a count or a slash");
        if (Simple() is not { } start) return null;
        if (!Take('/')) return Fail<GedcomXDate>("expected a slash; a recurring date is a range");
        return End(new GedcomXDate { IsRecurring = true, IsRange = true, Count = count, Start = start });
    }

    private GedcomXDate? Single(bool isApproximate)
    {
        var date = new GedcomXDate { IsApproximate = isApproximate };
        if (Take('/')) return Simple() is { } last ? date with { IsRange = true, End = last } : null;
        if (Simple() is not { } start) return null;
        date = date with { Start = start };
        if (!Take('/')) return date;
        date = date with { IsRange = true };
        return _place == text.Length ? date : End(date);
    }

    private GedcomXDate? End(GedcomXDate date)
    {
        if (Here == 'P') return Duration() is { } duration ? date with { Duration = duration } : null;
        return Simple() is { } end ? date with { End = end } : null;
    }

    private GedcomXSimpleDate? Simple()
    {
        var isNegative = Here == '-';
        if (!Take('-') && !Take('+')) return Fail<GedcomXSimpleDate>("expected the sign of a year");
        if (Number(MostDigits, MostDigits) is not { } size) return null;
        var date = new GedcomXSimpleDate(isNegative ? -size : size);
        if (!Take('-')) return date;
        if (Number(2, 2, 1, 12) is not { } month) return null;
        date = date with { Month = month };
        if (!Take('-')) return date;
        if (Number(2, 2, 1, CalendarBounds.MonthLength(date.Year, month)) is not { } day) return null;
        date = date with { Day = day };
        return Take('T') ? Time(date) : date;
    }

    private GedcomXSimpleDate? Time(GedcomXSimpleDate date)
    {
        if (Number(2, 2, 0, 24) is not { } hour) return null;
        var most = hour == 24 ? 0 : 59;
        date = date with { Hour = hour };
        if (Take(':'))
        {
            if (Number(2, 2, 0, most) is not { } minute) return null;
            date = date with { Minute = minute };
            if (Take(':'))
            {
                if (Number(2, 2, 0, most) is not { } second) return null;
                date = date with { Second = second };
            }
        }

        return Zone(date);
    }

    private GedcomXSimpleDate? Zone(GedcomXSimpleDate date)
    {
        if (Take('Z')) return date with { OffsetMinutes = 0 };
        var isNegative = Here == '-';
        if (!Take('-') && !Take('+')) return date;
        if (Number(2, 2, 0, 23) is not { } hours) return null;
        var minutes = 0;
        if (Take(':'))
        {
            if (Number(2, 2, 0, 59) is not { } stated) return null;
            minutes = stated;
        }

        var total = (hours * 60) + minutes;
        return date with { OffsetMinutes = isNegative ? -total : total };
    }

    private GedcomXDuration? Duration()
    {
        Take('P');
        var counts = new int?[Units.Length];
        var (next, end) = (0, FirstOfTime);
        while (_place < text.Length)
        {
            if (end == FirstOfTime && Take('T')) (next, end) = (FirstOfTime, Units.Length);
            if (Number(1, MostDigits) is not { } count) return null;
            var unit = Units.AsSpan(next, end - next).IndexOf(Here);
            if (unit < 0) return Fail<GedcomXDuration>("expected a unit, in the order Y, M, D, and after T in the order H, M, S");
            counts[next + unit] = count;
            next += unit + 1;
            _place++;
        }

        return Array.TrueForAll(counts, count => count is null)
            ? Fail<GedcomXDuration>("expected a number and its unit")
            : new GedcomXDuration(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static bool IsBackward(GedcomXDate date)
    {
        if (date.Start is not { } start) return false;
        if (date.Duration is { } duration) return GedcomXRanges.EndOf(start, duration) is null;
        return date.End is { } end && GedcomXRanges.IsBefore(end, start);
    }

    private int? Number(int fewest, int most, int least = 0, int greatest = 9999)
    {
        var (start, number) = (_place, 0);
        while (char.IsAsciiDigit(Here) && _place - start < most) number = (number * 10) + text[_place++] - '0';
        if (_place - start < fewest)
        {
            Fail<object>(fewest == most ? $"expected {fewest} digits" : "expected a number");
            return null;
        }

        if (number >= least && number <= greatest) return number;
        _place = start;
        Fail<object>($"expected a number from {least} to {greatest}");
        return null;
    }

    private bool Take(char expected)
    {
        if (Here != expected || _place == text.Length) return false;
        _place++;
        return true;
    }

    private T? Fail<T>(string expected)
        where T : class
    {
        (Column, Expected) = (_place + 1, expected);
        return null;
    }
}
