namespace FactTracker.Reading;

/// <summary>
/// Parses dates and periods as EDTF.
/// <code>
/// date = interval / ("since" / "until" / "before" / "after") ["about"] piece / "from" piece ["on"] / "as of" piece /
/// ["about" / "perhaps"] piece ["?"] / piece "or" piece
/// </code>
/// "From 2027" without an end is a period only before 2027. "As of 1 July 2024" is that day, and a period from it only when it is ahead.
/// "Before 2018" excludes 2018, and "after 2018" does too. "After" a day includes that day, because an event can be followed by another on
/// the same day.
/// </summary>
internal static class DateGrammar
{
    /// <summary>The date that starts at a position, or null.</summary>
    public static DateReading? Read(DateContext context, int at)
    {
        if (FiscalYearGrammar.WithDigitsFirst(context.Passage, at) is { } fiscal) return Made(fiscal);
        if (IntervalGrammar.Read(context, at) is { } interval && Made(interval) is { } between) return WithClock(context, between);
        return (Sided(context, at) ?? Qualified(context, at) ?? Alone(context, at)) is { } date ? WithClock(context, date) : null;
    }

    private static DateReading? Sided(DateContext context, int at)
    {
        var passage = context.Passage;
        if (passage.Find(PhraseKind.Since, at) is { } since && Side(context, since) is { } begin)
            return since.Phrase.IsLoose && !IsAhead(context, begin) ? Made(begin) : Open(begin, piece => (piece.Start, ""));
        if (passage.Find(PhraseKind.Until, at) is { } until && Side(context, until) is { } end)
            return Open(end, piece => ("", piece.Finish));
        if (passage.Find(PhraseKind.Before, at) is { } before && Side(context, before) is { } later) return Before(later);
        if (passage.Find(PhraseKind.After, at) is { } after && Side(context, after) is { } earlier)
            return Open(earlier, piece => (EdtfText.After(piece.Finish) ?? piece.Finish, ""));
        if (passage.Find(PhraseKind.From, at) is not { } from || Side(context, from) is not { } start) return null;
        if (passage.Find(PhraseKind.Onwards, start.End) is not { } onwards)
            return start is { First: null, Day: null } && IsAhead(context, start) ? Open(start, piece => (piece.Start, "")) : null;
        return passage[onwards.End].IsNumber ? null : Open(start with { End = onwards.End }, piece => (piece.Start, ""));
    }

    // "from 2027", before 2027.
    private static bool IsAhead(DateContext context, DatePiece start) =>
        context.Anchor is { } anchor && start is { IsUnknown: false, Last: null } && context.Passage.Find(PhraseKind.To, start.End) is null
            && EdtfText.Days(start.Text) is { } days && days.First > anchor.Day;

    // "Before the end of December" ends at the approximate end of December.
    private static DateReading? Before(DatePiece later) =>
        Open(later, piece => ("", piece.Finish.EndsWith('~') ? piece.Finish : EdtfText.Before(piece.Start) ?? piece.Start));

    private static DatePiece? Side(DateContext context, PhraseMatch side)
    {
        var passage = context.Passage;
        var circa = passage.Find(PhraseKind.Circa, side.End);
        var place = circa?.End ?? side.End;
        if (passage[place].Entry.Can(WordUse.At)) place++;
        if ((NumericDateGrammar.WithoutYear(passage, place) ?? PieceGrammar.Read(context, place)) is not { } piece) return null;
        // A comparison sign before a bare number compares numbers, unless the number is clearly a year.
        var whole = context.Completed(piece);
        if (whole.IsUnknown || circa is null) return whole;
        return whole with
        {
            First = whole.Start + "~",
            Last = whole.Last is { } last
            ? last + "~"
            : null,
            Alternatives = [.. whole.Alternatives.Select(other => Marked(other, "~"))]
        };
    }

    // The alternatives of the date are opened on the same side.
    private static DateReading? Open(DatePiece piece, Func<DatePiece, (string First, string Last)> side)
    {
        if (piece.IsUnknown) return Made(piece);
        var (first, last) = side(piece);
        return Made(piece with { First = first, Last = last, Alternatives = [.. piece.Alternatives.Select(other => Opened(other, side))] });
    }

    private static MentionAlternative Opened(MentionAlternative other, Func<DatePiece, (string First, string Last)> side)
    {
        if (other.Value is not DateValue { Date: var date }) return other;
        var piece = date.Kind == EdtfKind.Interval
            ? new DatePiece(0) { First = date.IntervalStart?.ToString() ?? "", Last = date.IntervalEnd?.ToString() ?? "" }
            : new DatePiece(0) { First = date.ToString() };
        var (first, last) = side(piece);
        return Edtf.TryParse(EdtfText.Between(first, last), out var opened) ? other with { Value = new DateValue(opened) } : other;
    }

    // "circa 1860", "c1860", "maybe 1862", "uncertain: approx 1862".
    private static DateReading? Qualified(DateContext context, int at)
    {
        var passage = context.Passage;
        var perhaps = passage.Find(PhraseKind.Perhaps, at);
        var circa = passage.Find(PhraseKind.Circa, perhaps?.End ?? at);
        if ((circa ?? perhaps) is not { } hedge) return null;
        var place = passage[hedge.End].Entry.Can(WordUse.Definite) && SpanGrammar.Read(passage, hedge.End + 1) is not null
            ? hedge.End + 1
            : hedge.End;
        if ((PieceGrammar.Read(context, place) ?? EarlyYear(passage, hedge, place)) is not { IsUnknown: false, Last: null } piece)
            return null;
        // "About 2000" is more often a number than a year.
        if (piece.IsBareYear && circa is { Phrase.IsLoose: true } && piece.Year % 100 == 0) return null;
        var isUncertain = perhaps is not null || IsQuestion(passage, at, piece.End);
        var end = IsQuestion(passage, at, piece.End) ? piece.End + 1 : piece.End;
        var mark = circa is null ? "?" : isUncertain ? "%" : "~";
        return Made(context.Completed(piece) with { End = end }, mark);
    }

    // After "circa" any year is possible: "c. 640".
    private static DatePiece? EarlyYear(Passage passage, PhraseMatch hedge, int at) =>
        !hedge.Phrase.IsLoose && PlainDigits.Are(passage, at, 4) && passage[at].Number >= 1000
            ? new DatePiece(at + 1) { Year = (int)passage[at].Number }
            : null;

    // A question mark expresses doubt when the sentence does not end with it, or consists of the date alone.
    private static bool IsQuestion(Passage passage, int from, int at) => passage[at].Symbol == '?'
        && passage[at].IsGlued
        && (at + 1 < passage.Count || from == 0 || passage[from - 1].Symbol is ',' or ';' or '(' or '[' or ':');

    private static DateReading? Alone(DateContext context, int at)
    {
        var passage = context.Passage;
        if ((WithoutYear(passage, at) ?? PieceGrammar.Read(context, at)) is not { } found) return null;
        if ((BothDays(context, found) ?? BothMonths(context, found)) is { } both) return both;
        var piece = context.Completed(found);
        if (passage.Find(PhraseKind.Or, piece.End) is { } or && Either(context, piece, or.End) is { } either) return either;
        if (IsQuestion(passage, at, piece.End) && piece is { IsUnknown: false, IsRelative: false, Last: null })
            return Made(piece with { End = piece.End + 1 }, "?");
        if (piece.Last is null
            && passage.Find(PhraseKind.Circa, piece.End) is { Phrase.Words: [{ Length: > 3 }] } behind
            && IsAtEnd(passage, behind.End)) return Made(piece with { End = behind.End }, "~");
        return Made(piece);
    }

    // "31 August and 1 September 2025": the first day takes its year from the second, and consecutive days form one interval.
    private static DateReading? BothDays(DateContext context, DatePiece first)
    {
        if (!first.LacksYear || first.Day is null || !context.Passage[first.End].Entry.Can(WordUse.And)) return null;
        if (PieceGrammar.Read(context, first.End + 1) is not { Year: { } year, Day: not null } second) return null;
        var dated = first with { Year = year };
        var isOneStretch = EdtfText.Days(dated.Text) is { } day
            && EdtfText.Days(second.Text) is { } next
            && day.Last.PlusDays(1) == next.First;
        return isOneStretch ? Made(dated with { First = dated.Text, Last = second.Text, End = second.End }) : Made(dated);
    }

    // "July and August 2023": the first month takes its year from the second.
    private static DateReading? BothMonths(DateContext context, DatePiece first)
    {
        if (first is not { LacksYear: true, Day: null, Month: { } month } || !(context.Passage[first.End].Entry.Can(WordUse.And)
            || context.Passage.Find(PhraseKind.Or, first.End) is not null)) return null;
        return PieceGrammar.Read(context, first.End + 1) is { Year: { } year, Month: { } last, Day: null } && last > month
            ? Made(first with { Year = year })
            : null;
    }

    private static DatePiece? WithoutYear(Passage passage, int at) =>
        passage[at - 1].Entry.Can(WordUse.When) || passage[at - 1].Entry.Weekday is not null
            ? NumericDateGrammar.WithoutYear(passage, at)
            : null;

    private static bool IsAtEnd(Passage passage, int at) => at >= passage.Count || passage[at].Symbol is ',' or ';' or '.' or ')';

    // "1863 or 1864": one of them, not stated which.
    private static DateReading? Either(DateContext context, DatePiece first, int at)
    {
        if (first.IsUnknown || first.IsRelative || first.Last is not null
            || PieceGrammar.Read(context, at) is not { IsUnknown: false, Last: null } second) return null;
        var other = context.Completed(second);
        if (first is not { Year: not null, Month: null } || other is not { Year: not null, Month: null }) return null;
        return Edtf.TryParse($"[{first.Start},{other.Start}]", out var date) ? new DateReading(date, other.End) : null;
    }

    private static DateReading? Made(DatePiece piece, string mark = "")
    {
        if (piece.IsUnknown) return new DateReading(null, piece.End) { Reason = piece.Reason };
        if (!Edtf.TryParse(piece.Text + mark, out var date)) return null;
        var alternatives = piece.IsBareYear && piece.Year is { } year && mark.Length == 0 && piece.First is null
            ? piece.Alternatives.Add(new MentionAlternative(new Quantity(year), "it may be a number rather than a year"))
            : [.. piece.Alternatives.Select(other => Marked(other, mark))];
        return new DateReading(date, piece.End)
        {
            Reason = piece.Reason,
            Alternatives = alternatives,
            IsUnsure = piece.IsUnsure,
            IsMarkedYear = piece is { IsBareYear: false, Year: not null, Month: null, First: null }
        };
    }

    // The alternatives are as uncertain as the date.
    private static MentionAlternative Marked(MentionAlternative other, string mark) =>
        mark.Length > 0 && other.Value is DateValue { Date: var date } && Edtf.TryParse(date + mark, out var marked)
            ? other with { Value = new DateValue(marked) }
            : other;

    private static DateReading WithClock(DateContext context, DateReading date) =>
        ClockGrammar.EndBehindDate(context.Passage, date.End) is not null
            ? date with { Reason = date.Reason ?? "the time of day is omitted" }
            : date;
}
