namespace FactTracker.Reading;

/// <summary>
/// Parses days relative to today, weekdays, and the past or future part of a current period: "yesterday", "on Monday", "earlier this year".
/// </summary>
internal static class TodayGrammar
{
    /// <summary>The day or period that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (passage.Find(PhraseKind.Today, at) is { } today && (!today.Phrase.IsLoose || passage.Find(PhraseKind.To, at - 1) is not null))
            return IsAdverb(passage, at, today) ? null : Today(context, today);
        if (passage[at].Entry.Weekday is { } weekday && IsWeekday(passage, at)) return Weekday(context, at, weekday);
        return Running(context, at, PhraseKind.SoFar) ?? Running(context, at, PhraseKind.Later);
    }

    // "It is now five times larger" states no time. "Until now", "as of now" and "now" before a sign do.
    private static bool IsAdverb(Passage passage, int at, PhraseMatch today)
    {
        if (!today.Phrase.IsRecent || !passage[today.End].IsWord) return false;
        foreach (var kind in (ReadOnlySpan<PhraseKind>)
            [
                PhraseKind.Since, PhraseKind.Until, PhraseKind.Before, PhraseKind.After, PhraseKind.From, PhraseKind.To, PhraseKind.Between,
            ])
        {
            if (passage.Find(kind, at - 1) is not null) return false;
        }

        return !passage[at - 1].Entry.Can(WordUse.Of) && passage.Find(PhraseKind.Onwards, today.End) is null;
    }

    private static DatePiece Today(DateContext context, PhraseMatch today)
    {
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(today.End, DateContext.NoAnchor);
        if (today.Phrase.Number == 0) return new DatePiece(today.End) { First = anchor.Text, IsRelative = true };
        return anchor.KnowsDay
            ? new DatePiece(today.End) { First = EdtfText.Of(anchor.Day.PlusDays((int)today.Phrase.Number)), IsRelative = true }
            : DatePiece.Unknown(today.End, DateContext.NoDay);
    }

    // A weekday alone is the last such day, or the next one when the sentence is about the future.
    private static DatePiece Weekday(DateContext context, int at, int weekday)
    {
        if (InWeek(context, at + 1, weekday) is { } inWeek) return inWeek;
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(at + 1, DateContext.NoAnchor);
        if (!anchor.KnowsDay) return DatePiece.Unknown(at + 1, DateContext.NoDay);
        var last = DateContext.WeekdayUpTo(anchor.Day, weekday);
        var next = DateContext.WeekdayUpTo(anchor.Day.PlusDays(7), weekday);
        var (chosen, other) = context.IsFuture ? (next, last) : (last, next);
        return new DatePiece(at + 1)
        {
            First = EdtfText.Of(chosen),
            IsRelative = true,
            Alternatives = [new MentionAlternative(new DateValue(Edtf.From(other)), "the week is not stated")]
        };
    }

    // "Thursday last week", "Friday of next week".
    private static DatePiece? InWeek(DateContext context, int at, int weekday)
    {
        var passage = context.Passage;
        var place = passage[at].Entry.Can(WordUse.Of) ? at + 1 : at;
        if ((passage.Find(PhraseKind.Last, place) ?? passage.Find(PhraseKind.Next, place) ?? passage.Find(PhraseKind.This, place))
            is not { Phrase.IsLoose: false } which || passage[which.End].Entry.TimeUnit != TimeUnit.Week) return null;
        return RelativeGrammar.Read(context, place) is { IsUnknown: false } week
            && week.End == which.End + 1
            && EdtfText.Days(week.Text) is { } days
            ? new DatePiece(week.End) { First = EdtfText.Of(days.First.PlusDays(weekday - 1)), IsRelative = true }
            : null;
    }

    // "Sun" and "sat" are also other words.
    private static bool IsWeekday(Passage passage, int at) => (passage[at].Length > 4 && !passage[at - 1].Entry.Can(WordUse.Each))
        || (passage.IsCapitalised(at) && passage[at - 1].Entry.Can(WordUse.When));

    private static DatePiece? Running(DateContext context, int at, PhraseKind kind)
    {
        var passage = context.Passage;
        if (passage.Find(kind, at) is not { } part
            || passage.Find(PhraseKind.This, part.End) is not { } which
            || (which.Phrase.IsLoose && kind == PhraseKind.SoFar)) return null;
        if (RelativeGrammar.Read(context, part.End) is not { } whole) return null;
        if (whole.IsUnknown || context.Anchor is not { } anchor || EdtfText.Days(whole.Text) is not { } days) return whole;
        return kind == PhraseKind.SoFar
            ? whole with { First = anchor.TextOf(days.First), Last = anchor.Text }
            : whole with { First = anchor.Text, Last = anchor.TextOf(days.Last) };
    }
}
