using System.Globalization;

namespace FactTracker.Reading;

/// <summary>
/// Parses periods beside the last time that the text names: "the following year", "the year before", "that year", "the same month of 2023".
/// <code>
/// beside = ("the following" / "the previous") unit / "the" unit ("before" / "after") / ("that" / "the same") unit [["of" / "in"] year]
/// </code>
/// </summary>
internal static class NamedGrammar
{
    private const string TooFine = "the time it is counted from is not known exactly enough";

    /// <summary>The period that starts at a position; null when it is not counted from a named time.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        var place = passage[at].Entry.Can(WordUse.At) ? at + 1 : at;
        if (passage.Find(PhraseKind.Other, place) is { } same && IsUnit(passage, same.End)) return Same(context, same.End);
        return Beside(context, place) ?? BeforeOrAfter(context, place);
    }

    // "that year", "the same month last year", "the same quarter of 2023", "the same month a year earlier".
    private static DatePiece? Same(DateContext context, int at)
    {
        var passage = context.Passage;
        var end = at + 1;
        var place = passage[end].Entry.Can(WordUse.Of | WordUse.At) ? end + 1 : end;
        var whole = OffsetGrammar.Read(context, place) ?? RelativeGrammar.Read(context, place)
            ?? YearGrammar.Read(passage, place, isBesideDate: true);
        if (whole is { IsUnknown: true }) return whole;
        var named = context.Named.Last;
        if (whole is { Last: null, Start: var text } && named is not null)
        {
            var isYear = int.TryParse(text, CultureInfo.InvariantCulture, out var year) && text.Length == 4;
            var other = isYear ? named.In(year) : text.Length == named.Text.Length ? text : null;
            return other is null ? DatePiece.Unknown(whole.End, TooFine) : DatePiece.Relative(whole.End, other);
        }

        if (whole is { Last: null, Start.Length: 4 }) return DatePiece.Unknown(whole.End, DateContext.NoNamed);
        if (named is null) return null;
        return named.Calendar(passage[at].Entry.TimeUnit, step: 0) is { } here ? DatePiece.Relative(end, here)
            : DatePiece.Unknown(end, TooFine);
    }

    // "the following year", "the next day".
    private static DatePiece? Beside(DateContext context, int at)
    {
        var passage = context.Passage;
        var back = passage.Find(PhraseKind.Last, at);
        if ((back ?? passage.Find(PhraseKind.Next, at)) is not { Phrase.IsLoose: true } side || !IsUnit(passage, side.End)) return null;
        // "over the previous year", "in the next month": up to publication or from it.
        var isOpen = passage.Find(PhraseKind.During, at - 1) is not null && (side.Phrase.IsRecent
            || !passage[at - 1].Entry.Can(WordUse.At));
        if (context.Named.Last is not { } named)
            return context.Named.IsFirst || side.Phrase.IsRecent ? null : DatePiece.Unknown(side.End + 1, DateContext.NoNamed);
        return isOpen ? null : Step(context, named, passage[side.End].Entry.TimeUnit, back is null ? 1 : -1, (at, side.End + 1));
    }

    // "the year before", "the month after".
    private static DatePiece? BeforeOrAfter(DateContext context, int at)
    {
        var passage = context.Passage;
        if (!passage[at].Entry.Can(WordUse.Definite) || !IsUnit(passage, at + 1) || context.Named.Last is not { } named) return null;
        var before = passage.Find(PhraseKind.Before, at + 2);
        if ((before ?? passage.Find(PhraseKind.After, at + 2)) is not { Phrase.Words.Length: 1 } side
            || !passage[at + 2].IsWord) return null;
        var isNoun = passage[side.End].IsNumber || passage.IsCapitalised(side.End)
            || passage[side.End].Entry.Can(WordUse.Definite | WordUse.Article | WordUse.Pronoun)
            || passage[side.End].Entry.Starts(PhraseKind.Last)
            || (passage[side.End].IsWord && !passage[side.End].Entry.Can(WordUse.Function));
        return isNoun ? null : Step(context, named, passage[at + 1].Entry.TimeUnit, before is null ? 1 : -1, (at, side.End));
    }

    // What is compared with a month or a quarter is that of the other year: "912 in September 2024, up from 861 the year before".
    private static DatePiece Step(DateContext context, NamedTime named, TimeUnit unit, int step, (int At, int End) words)
    {
        var isComparable = unit == TimeUnit.Year && named.Calendar(TimeUnit.Year, 0) != named.Text && context.Named.IsCompared(words.At);
        var time = isComparable && named.Year is { } year ? named.In(year + step) : named.Calendar(unit, step);
        return time is null ? DatePiece.Unknown(words.End, TooFine) : DatePiece.Relative(words.End, time);
    }

    private static bool IsUnit(Passage passage, int at) =>
        passage[at].Entry.TimeUnit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter
            or TimeUnit.Year or TimeUnit.Decade
            && !passage.Language.LooksPlural(passage.TextAt(at));
}
