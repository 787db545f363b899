using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses days that are stated by their number alone: "on the 5th", "by the 15th", "Friday the 13th".
/// <code>
/// day = weekday ["the"] digits ending / ("on" / "by" / "until" / "since" / "before") ["the"] digits ending
/// </code>
/// The result is the last such day before publication, or the next one when the sentence is about the future. The other is an alternative.
/// </summary>
internal static class DayOfMonthGrammar
{
    private const int MostMonths = 24; // A weekday and a day of the month coincide again after 14 months at most.

    /// <summary>The day that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        var weekday = passage[at].Entry.Weekday;
        var place = weekday is null ? at : at + 1;
        if (passage[place].Entry.Can(WordUse.Definite)) place++;
        if (!PlainDigits.AreSmall(passage, place, 31)
            || !OrdinalGrammar.IsOrdinalEnding(passage, place + 1)
            || (weekday is null && !IsMarked(passage, at))) return null;
        var end = place + 2;
        // "on the 5th floor"
        if (passage[end].IsDash
            || (passage[end].IsWord && (passage[end].Entry.Can(WordUse.Of) || !passage[end].Entry.Can(WordUse.Function)))) return null;
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(end, DateContext.NoAnchor);
        if (!anchor.KnowsDay) return DatePiece.Unknown(end, DateContext.NoDay);
        var day = (int)passage[place].Number;
        var last = Nearest(anchor.Day, day, weekday, step: -1);
        var next = Nearest(anchor.Day.PlusDays(1), day, weekday, step: 1);
        var (chosen, other) = context.IsFuture ? (next, last) : (last, next);
        if (chosen is null) return null;
        return new DatePiece(end)
        {
            First = EdtfText.Of(chosen.Value),
            IsRelative = true,
            Alternatives = other is { } further
                ? [new MentionAlternative(new DateValue(Edtf.From(further)), "the month is not stated")]
                : [],
        };
    }

    private static bool IsMarked(Passage passage, int at)
    {
        var before = passage[at - 1].Entry;
        return before.Can(WordUse.On) || passage.Find(PhraseKind.Until, at - 1) is not null
            || passage.Find(PhraseKind.Since, at - 1) is not null || passage.Find(PhraseKind.Before, at - 1) is not null;
    }

    private static LocalDate? Nearest(LocalDate from, int day, int? weekday, int step)
    {
        for (var months = 0; months < MostMonths; months++)
        {
            var month = from.PlusMonths(step * months);
            if (day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)) continue;
            var found = new LocalDate(month.Year, month.Month, day);
            var isOnSide = step < 0 ? found <= from : found >= from;
            if (isOnSide && (weekday is null || (int)found.DayOfWeek == weekday)) return found;
        }

        return null;
    }
}
