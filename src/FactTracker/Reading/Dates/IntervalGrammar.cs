namespace FactTracker.Reading;

/// <summary>
/// Parses periods between two dates. Parts missing in one date are taken from the other: "31 August to 1 September 2025", "June 5-7, 2024",
/// "1914-18".
/// <code>
/// interval = "between" date "and" date / ["from"] date ("to" / "through" / "-") date
/// </code>
/// </summary>
internal static class IntervalGrammar
{
    /// <summary>The interval that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        var between = passage.Find(PhraseKind.Between, at);
        var from = between is null ? passage.Find(PhraseKind.From, at) : null;
        var start = between?.End ?? from?.End ?? at;
        if (PartRangeGrammar.Read(context, start, isBetween: between is not null) is { } parts) return parts;
        return Pair(context, start, isBetween: between is not null, isMarked: between is not null || from is not null);
    }

    private static DatePiece? Pair(DateContext context, int at, bool isBetween, bool isMarked)
    {
        var passage = context.Passage;
        if (Sides(context, at, isMarked) is not { } first) return DaysFirst(context, at, isBetween) ?? Slashed(passage, at);
        if (first is { Year: not null, Month: null, First: null } && Slashed(passage, at) is { } slashed) return slashed;
        var end = Joint(passage, first.End, isBetween) ?? UntilJoint(passage, first.End, isFrom: isMarked && !isBetween);
        if ((end ?? IsoJoint(passage, first)) is not { } joint) return DaysFirst(context, at, isBetween);
        var place = passage[joint].Entry.Can(WordUse.Definite) && passage[joint + 1].IsNumber ? joint + 1 : joint;
        if (Short(context, first, place) is { } close) return close;
        var circa = passage.Find(PhraseKind.Circa, place);
        if (Sides(context, circa?.End ?? place, isMarked: true) is not { } last) return DaysFirst(context, at, isBetween);
        return Join(context, first, circa is null ? last : last with { First = last.Text + "~" }) ?? DaysFirst(context, at, isBetween);
    }

    private static DatePiece? Sides(DateContext context, int at, bool isMarked) =>
        (isMarked ? NumericDateGrammar.WithoutYear(context.Passage, at) : null) ?? PieceGrammar.Read(context, at);

    private static int? Joint(Passage passage, int at, bool isBetween)
    {
        if (isBetween && passage[at].Entry.Can(WordUse.And)) return at + 1;
        return passage.Find(PhraseKind.To, at)?.End;
    }

    // "desde 2019 hasta 2022": behind "from", "until" ends the interval.
    private static int? UntilJoint(Passage passage, int at, bool isFrom) =>
        isFrom && passage.Find(PhraseKind.Until, at) is { Phrase.IsLoose: true } until ? until.End : null;

    // "2023-01-01/2023-03-31".
    private static int? IsoJoint(Passage passage, DatePiece first) =>
        first is { Year: not null, Month: not null } && passage.IsSymbol(first.End, '/') && passage[first.End].IsGlued
            && PlainDigits.Are(passage, first.End + 1, 4) ? first.End + 1 : null;

    /// <summary>Two consecutive years in digits, "2022/23" or "2022-23", or null.</summary>
    public static DatePiece? Years(Passage passage, int at) =>
        Slashed(passage, at) ?? (passage[at + 1].IsDash ? ShortYear(passage, at) : null);

    /// <summary>The position after two digits of a year and those of the next: "24", "23/24".</summary>
    public static int BehindShort(Passage passage, int at)
    {
        var isNext = passage[at + 1].Symbol is '/' or '-' or '–' && passage[at + 1].IsGlued && PlainDigits.Are(passage, at + 2, 2)
            && passage[at + 2].Number == passage[at].Number + 1;
        return isNext ? at + 3 : at + 1;
    }

    private static DatePiece? ShortYear(Passage passage, int at) =>
        PlainDigits.AreNextYear(passage, at)
            ? new DatePiece(at + 3) { First = EdtfText.Of((int)passage[at].Number), Last = EdtfText.Of((int)passage[at].Number + 1) }
            : null;

    // "2022/23", "2019/2020": a sports season or an accounting year.
    private static DatePiece? Slashed(Passage passage, int at)
    {
        if (!PlainDigits.Are(passage, at, 4) || passage[at].Number is < 1000 or >= 2200 || !passage.IsSymbol(at + 1, '/')
            || !passage[at + 1].IsGlued || !passage[at + 2].IsGlued || passage.IsSymbol(at + 3, '/')
            || !(PlainDigits.Are(passage, at + 2, 2) || PlainDigits.Are(passage, at + 2, 4))) return null;
        var (first, second) = ((int)passage[at].Number, (int)passage[at + 2].Number);
        if (PlainDigits.Are(passage, at + 2, 2) && second == (first % 100) + 1) second += first / 100 * 100;
        return second > first && second < 2200 && second < first + 100
            ? new DatePiece(at + 3) { First = EdtfText.Of(first), Last = EdtfText.Of(second) }
            : null;
    }

    // "5-7 June 2024", "between the ninth and seventeenth of April".
    private static DatePiece? DaysFirst(DateContext context, int at, bool isBetween)
    {
        var passage = context.Passage;
        if (MonthGrammar.DayOf(passage, at) is not { } day) return null;
        var and = passage[day.End].Entry.Can(WordUse.And) ? day.End + 1 : (int?)null; // "3 and 4 May" is one interval.
        if ((Joint(passage, day.End, isBetween) ?? and) is not { } joint) return null;
        if (MonthGrammar.Read(passage, joint) is not { Day: { } lastDay, Month: not null } last
            || lastDay <= day.Day
            || (!isBetween && joint == and && lastDay != day.Day + 1)) return null;
        return Join(context, new DatePiece(day.End) { Year = last.Year, Month = last.Month, Day = day.Day }, last);
    }

    // "June 5-7, 2024", "1914-18", "2016/17".
    private static DatePiece? Short(DateContext context, DatePiece first, int at)
    {
        var passage = context.Passage;
        if (first is { Day: { } day, Month: not null, Year: null } && MonthGrammar.DayOf(passage, at) is { } last && last.Day > day
            && passage[last.End].Entry.Month is null && !passage.IsSymbol(last.End, '/'))
        {
            var end = MonthGrammar.WithYear(passage, first with { Day = last.Day, End = last.End });
            end = context.Completed(end);
            return new DatePiece(end.End) { First = (first with { Year = end.Year }).Start, Last = end.Start };
        }

        if (first is not { Year: { } year, Month: null, First: null } || !PlainDigits.Are(passage, at, 2) || !passage[at].IsGlued)
            return null;
        var digits = (int)passage[at].Number;
        return digits > year % 100 && !YearGrammar.IsDecade(passage, at + 1)
            ? new DatePiece(at + 1) { First = first.Start, Last = EdtfText.Of((year / 100 * 100) + digits) }
            : null;
    }

    private static DatePiece? Join(DateContext context, DatePiece first, DatePiece last)
    {
        if (first.IsUnknown || last.IsUnknown) return DatePiece.Unknown(last.End, first.Reason ?? last.Reason ?? DateContext.NoAnchor);
        if (first.LacksYear && last.Year is { } year && last.Month is not null)
            first = first with { Year = IsLater(first, last) ? year - 1 : year };
        else if (last.LacksYear && first.Year is { } known && first.Month is not null)
            last = last with { Year = IsLater(first, last) ? known + 1 : known };
        else (first, last) = Completed(context, first, last);
        var text = EdtfText.Between(first.Start, last.Finish);
        if (first.Last is not null && first.First is { Length: 0 } || !Edtf.TryParse(text, out var date) || date.Kind != EdtfKind.Interval)
            return last.Alternatives is [{ Value: DateValue other }, ..]
                ? Join(context, first, new DatePiece(last.End) { First = other.Date.ToString() })
                : null;
        return new DatePiece(last.End) { First = first.Start, Last = last.Finish, IsRelative = first.IsRelative || last.IsRelative };
    }

    private static (DatePiece First, DatePiece Last) Completed(DateContext context, DatePiece first, DatePiece last)
    {
        var done = (First: context.Completed(first), Last: context.Completed(last));
        // A last end before the first is in the following year.
        if (last.LacksYear && done.Last.Year is { } year && EdtfText.Days(done.First.Text) is { } start
            && EdtfText.Days(done.Last.Text) is { } end && end.First < start.First) done.Last = done.Last with { Year = year + 1 };
        if (first.LacksYear && last.LacksYear && done.First.Year is { } begun && done.Last.Year > begun + 1)
            done.Last = done.Last with { Year = begun + (IsLater(first, last) ? 1 : 0) };
        return done;
    }

    private static bool IsLater(DatePiece first, DatePiece last) =>
        first.Month > last.Month || (first.Month == last.Month && first.Day > last.Day);
}
