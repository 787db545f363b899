namespace FactTracker.Reading;

/// <summary>
/// Parses dates at a distance from another date: "three years ago", "2 weeks before Christmas", "16 days from 01/02/2018", "in two years",
/// "within 5 years".
/// <code>
/// offset = [hedge] length ("ago" / "from now" / ("before" / "after" / "from") date) / ("in" / "within") length
/// </code>
/// A distance in days gives an exact date; a longer unit gives an approximate one. "More than two weeks before" is an open interval.
/// </summary>
internal static class OffsetGrammar
{
    /// <summary>The date that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (passage.Find(PhraseKind.AgoBefore, at) is { } back && TimeLength.Read(passage, back.End) is { } past)
            return FromAnchor(context, past, new PhraseMatch(back.Phrase, past.End), isForward: false);
        if (passage.Find(PhraseKind.During, at) is { } during && FromNow(context, at, during) is { } ahead) return ahead;
        if (DayBeside(context, at) is { } beside) return beside;
        var (hedge, start) = IsComparison(passage, at) ? (null, at) : HedgeGrammar.Before(passage, at);
        if (TimeLength.Read(passage, start) is not { } length) return Uncounted(passage, start) ?? Weekdays(context, start);
        return Counted(context, start, length) is { } found ? Opened(found.Piece, hedge, found.IsForward) : null;
    }

    // "5% higher than a year earlier", "6% fewer than a year before": the amounts are compared, not the times.
    private static bool IsComparison(Passage passage, int at) =>
        passage.Find(PhraseKind.Percent, at - 1) is not null || IsOfMultiple(passage, at)
            || (passage[at].Entry.Can(WordUse.Comparative) && passage[at - 1].IsWord && passage[at - 2].IsNumber);

    // "twice as many as a year earlier", "three times more than a year before".
    private static bool IsOfMultiple(Passage passage, int at) =>
        passage[at - 1].IsWord
            && (passage.Find(PhraseKind.Multiple, at - 1) is not null || passage.Find(PhraseKind.Times, at - 1) is not null);

    // "The day after Christmas", "the Friday before Easter".
    private static DatePiece? DayBeside(DateContext context, int at)
    {
        var passage = context.Passage;
        if (!passage[at].Entry.Can(WordUse.Definite)) return null;
        var weekday = passage[at + 1].Entry.Weekday;
        var before = passage.Find(PhraseKind.Before, at + 2);
        if ((weekday is null && passage[at + 1].Entry.TimeUnit != TimeUnit.Day)
            || (before ?? passage.Find(PhraseKind.After, at + 2)) is not { } side
            || passage[at + 2].Kind == TokenKind.Symbol) return null;
        if (PieceGrammar.ReadUncounted(context, side.End) is not { } piece) return null;
        var from = context.Completed(piece);
        if (from.IsUnknown || EdtfText.Days(from.Text) is not { } days || days.First != days.Last) return null;
        var next = days.First.PlusDays(before is null ? 1 : -1);
        if (weekday is { } named)
            next = before is null ? DateContext.WeekdayUpTo(days.First.PlusDays(7), named) : DateContext.WeekdayUpTo(next, named);
        return new DatePiece(from.End) { First = EdtfText.Of(next), IsRelative = from.IsRelative };
    }

    // "Several years ago", "years ago".
    private static DatePiece? Uncounted(Passage passage, int at)
    {
        var place = passage.Find(PhraseKind.Vague, at)?.End ?? at;
        if (passage[place].Entry.TimeUnit < TimeUnit.Day || !passage.Language.LooksPlural(passage.TextAt(place)) || passage[at - 1].IsNumber
            || passage[at - 1].Entry.Cardinal is not null) return null;
        return (passage.Find(PhraseKind.Ago, place + 1) ?? passage.Find(PhraseKind.FromToday, place + 1)) is { Phrase.IsLoose: false } side
            ? DatePiece.Unknown(side.End, "the number is not stated")
            : null;
    }

    // "two Sundays ago", "three Mondays from now".
    private static DatePiece? Weekdays(DateContext context, int at)
    {
        const int Most = 52;
        var passage = context.Passage;
        if (CardinalGrammar.Read(passage, at) is not { Value: >= 1 and <= Most } number || decimal.Truncate(number.Value) != number.Value)
            return null;
        var word = passage.TextAt(number.End);
        if (word.Length < 4 || (passage[number.End].Entry.Weekday
            ?? passage.Language.Lexicon.Find(word[..^passage.Language.PluralEnding.Length]).Weekday) is not { } weekday) return null;
        var ago = passage.Find(PhraseKind.Ago, number.End + 1);
        if ((ago ?? passage.Find(PhraseKind.FromToday, number.End + 1)) is not { } side) return null;
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(side.End, DateContext.NoAnchor);
        if (!anchor.KnowsDay) return DatePiece.Unknown(side.End, DateContext.NoDay);
        var weeks = (int)number.Value - 1;
        var day = ago is null
            ? DateContext.WeekdayUpTo(anchor.Day.PlusDays(7), weekday).PlusWeeks(weeks)
            : DateContext.WeekdayUpTo(anchor.Day.PlusDays(-1), weekday).PlusWeeks(-weeks);
        return new DatePiece(side.End) { First = EdtfText.Of(day), IsRelative = true };
    }

    private static (DatePiece Piece, bool IsForward)? Counted(DateContext context, int at, TimeLength length)
    {
        var passage = context.Passage;
        if (passage.Find(PhraseKind.Ago, length.End) is { } ago) return (FromAnchor(context, length, ago, isForward: false), false);
        if (passage.Find(PhraseKind.FromToday, length.End) is { } later && !IsDateBehind(context, length.End))
            return (FromAnchor(context, length, later, isForward: true), true);
        var before = passage.Find(PhraseKind.Before, length.End);
        if ((before ?? passage.Find(PhraseKind.After, length.End) ?? passage.Find(PhraseKind.From, length.End)) is not { } side)
            return null;
        if (passage[length.End].Kind == TokenKind.Symbol) return null;
        // "a year before,", "two years after,"
        if (IsAlone(passage, before, side.End) && side.Phrase.Words.Length == 1)
            return (FromAnchor(context, length, side with { Phrase = side.Phrase with { IsLoose = true } }, before is null),
                before is null);
        return From(context, at, length, before, side);
    }

    // "two years after 2010", "16 days from 01/02/2018".
    private static (DatePiece Piece, bool IsForward)? From(
        DateContext context, int at, TimeLength length, PhraseMatch? before, PhraseMatch side)
    {
        var passage = context.Passage;
        if (PieceGrammar.ReadUncounted(context, side.End) is not { } piece) return null;
        var from = context.Completed(piece);
        if (from.IsUnknown) return (from, before is null);
        // "320 million crowns a year from 2025": a rate and its beginning.
        var isBareYear = from is { Year: not null, Month: null, First: null };
        if (isBareYear && before is null && passage[at].Entry.Can(WordUse.Article) && passage.Find(PhraseKind.From, length.End) is not null)
            return null;
        if (from is { Year: { } year, Month: null, First: null }
            && length.Finest is TimeUnit.Year or TimeUnit.Decade
            && length.Period is { Years: var years, Months: 0 })
            return (
                new DatePiece(from.End) { First = EdtfText.Of(before is null ? year + years : year - years), IsRelative = from.IsRelative },
                before is null);
        if (EdtfText.Days(from.Text) is not { } days || days.First != days.Last) return null;
        return TimeUnits.Add(days.First, length.Period, before is null) is { } day
            ? (new DatePiece(from.End)
            {
                First = EdtfText.Of(day),
                IsRelative = from.IsRelative,
                Alternatives = Moved(from.Alternatives, length, before is null)
            }, before is null)
            : null;
    }

    private static bool IsAlone(Passage passage, PhraseMatch? before, int end) =>
        !passage[end].IsWord && !passage[end].IsNumber && (before is not null || end >= passage.Count || passage[end].Symbol is ',' or '.');

    private static ValueList<MentionAlternative> Moved(ValueList<MentionAlternative> alternatives, TimeLength length, bool isForward) =>
    [
        .. from alternative in alternatives
           let day = (alternative.Value as DateValue)?.Date.Earliest?.ToLocalDate()
           where day is not null
           let moved = TimeUnits.Add(day.Value, length.Period, isForward)
           where moved is not null
           select alternative with { Value = new DateValue(Edtf.From(moved.Value)) },
    ];

    private static bool IsDateBehind(DateContext context, int at) =>
        context.Passage.Find(PhraseKind.After, at) is { } after && PieceGrammar.ReadUncounted(context, after.End) is not null;

    // "Two years later" is counted from the last time that the text names. Only in its first sentence can it be publication.
    private static DatePiece? FromNamed(DateContext context, TimeLength length, int end, bool isForward)
    {
        if (context.Named.Last is not { } named) return context.Named.IsFirst ? null : DatePiece.Unknown(end, DateContext.NoNamed);
        return named.At(length, isForward) is { } time
            ? DatePiece.Relative(end, time)
            : DatePiece.Unknown(end, "the time it is counted from is not known exactly enough");
    }

    private static DatePiece FromAnchor(DateContext context, TimeLength length, PhraseMatch side, bool isForward)
    {
        if (side.Phrase.IsLoose && FromNamed(context, length, side.End, isForward) is { } named) return named;
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(side.End, DateContext.NoAnchor);
        if (!TimeUnits.IsKnown(length.Finest, anchor)) return DatePiece.Unknown(side.End, DateContext.NoDay);
        if (TimeUnits.Add(anchor.Day, length.Period, isForward) is not { } day)
            return DatePiece.Unknown(side.End, "the date is outside the range of the calendar");
        // "two years ago today"
        var today = context.Passage.Find(PhraseKind.Today, side.End) is { Phrase: { Number: 0, IsLoose: false } } same
            ? same.End
            : (int?)null;
        var isExact = length.Finest == TimeUnit.Day || (today is not null && anchor.KnowsDay);
        return new DatePiece(today ?? side.End)
        {
            First = anchor.TextOf(day) + (isExact ? "" : "~"),
            IsRelative = true,
            IsUnsure = side.Phrase.IsLoose,
            Alternatives = side.Phrase.IsLoose
                ? [new MentionAlternative(new UnknownValue(), "it may be counted from another day in the surrounding text")]
                : [],
        };
    }

    // "in two years" is a day when the sentence is about the future. "Within two years" is the whole time until then.
    private static DatePiece? FromNow(DateContext context, int at, PhraseMatch during)
    {
        var passage = context.Passage;
        var isWithin = during.Phrase.IsLoose;
        if (!isWithin && !(passage[at].Entry.Can(WordUse.At) && context.IsFuture)) return null;
        var next = passage.Find(PhraseKind.Next, during.End);
        if (isWithin && next is null && at > 0 && !context.IsFuture) return null; // "must be paid within 28 days"
        var place = next?.End ?? during.End;
        if (TimeLength.Read(passage, place) is not { } length || passage[length.End].Entry.Can(WordUse.Of)) return null;
        if (passage.Find(PhraseKind.Ago, length.End) is not null || passage.Find(PhraseKind.FromToday, length.End) is not null) return null;
        var far = FromAnchor(context, length, new PhraseMatch(during.Phrase with { IsLoose = false }, length.End), isForward: true);
        return isWithin && !far.IsUnknown ? far with { First = context.Anchor!.Text, Last = far.First } : far;
    }

    private static DatePiece Opened(DatePiece piece, Approximation? hedge, bool isForward)
    {
        var isBeyond = hedge == Approximation.MoreThan || hedge == Approximation.AtLeast || hedge == Approximation.WellOver;
        if (!isBeyond || piece.IsUnknown || piece.Last is not null)
            return hedge is null || piece.IsUnknown || piece.First!.EndsWith('~') ? piece : piece with { First = piece.First + "~" };
        var day = piece.First!.TrimEnd('~');
        return isForward ? piece with { First = day, Last = "" } : piece with { First = "", Last = day };
    }
}
