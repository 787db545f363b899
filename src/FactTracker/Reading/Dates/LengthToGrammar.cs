using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses a period of a given length that ends with a date: "the year to March 2024", "the three months to 30 September", "the year ended
/// 31 December 2023", "the decade to 2020".
/// <code>
/// stretch = [during] ("the" / "a") length ("to" / "ending" / "ended") date
/// </code>
/// The length is counted back from the end of the date, at the precision of the date. The end is included.
/// </summary>
internal static class LengthToGrammar
{
    /// <summary>The period that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        var start = passage.Find(PhraseKind.During, at)?.End ?? at;
        if (passage[start].Entry.Can(WordUse.Definite | WordUse.Article)) start++;
        if (Length(passage, start) is not { } length || passage.Find(PhraseKind.Ending, length.End) is not { } ending) return null;
        if (passage.Find(PhraseKind.Today, ending.End) is { Phrase.IsLoose: true } date) return ToDate(context, length.Finest, date.End);
        if (PieceGrammar.ReadWhole(context, ending.End) is not { } piece) return null;
        var end = context.Completed(piece);
        if (end.IsUnknown || end.Last is not null || EdtfText.Days(end.Text) is not { } days) return null;
        var isWhole = (end.Month is null && length.Finest is TimeUnit.Year or TimeUnit.Decade)
            || (end.Day is null && length.Finest is not (TimeUnit.Day or TimeUnit.Week))
            || end.Day is not null;
        if (!isWhole || TimeUnits.Add(days.Last.PlusDays(1), length.Period, forward: false) is not { } first) return null;
        return new DatePiece(end.End) { First = AsFineAs(end.Start, first), Last = end.Start, IsRelative = end.IsRelative };
    }

    // "the year to date": from the beginning of the current year.
    private static DatePiece? ToDate(DateContext context, TimeUnit unit, int end)
    {
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(end, DateContext.NoAnchor);
        return TimeUnits.IsKnown(unit, anchor) && EdtfText.Days(RelativeGrammar.Calendar(anchor.Day, unit, 0)) is { } days
            ? new DatePiece(end) { First = anchor.TextOf(days.First), Last = anchor.Text, IsRelative = true }
            : DatePiece.Unknown(end, DateContext.NoDay);
    }

    // "year" without a number is one year.
    private static TimeLength? Length(Passage passage, int at)
    {
        if (TimeLength.Read(passage, at) is { } several) return several;
        var unit = passage[at].Entry.TimeUnit;
        return unit is TimeUnit.Year or TimeUnit.Decade or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Week
            && !passage.Language.LooksPlural(passage.TextAt(at))
            && TimeUnits.PeriodOf(unit, 1) is { } period
            ? new TimeLength(period, unit, at + 1)
            : null;
    }

    private static string AsFineAs(string text, LocalDate day) => text.Length switch
    {
        4 => EdtfText.Of(day.Year),
        7 => EdtfText.Of(day.Year, day.Month),
        _ => EdtfText.Of(day),
    };
}
