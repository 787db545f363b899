using NodaTime;

namespace FactTracker.Reading;

/// <summary>
/// Parses periods relative to the publication date: "last year", "this month", "next Friday", "over the past three years", "in recent
/// months".
/// <code>
/// relative = [during] ("last" / "next" / "this") [cardinal / vague] (unit / weekday / month / season)
/// </code>
/// "Last year" is a calendar year. "The past year" and several years end at publication and have an approximate beginning.
/// </summary>
internal static class RelativeGrammar
{
    private const int MostUnits = 2000;

    /// <summary>The period that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (DirectionBehindGrammar.Read(context, at) is { } behind) return behind;
        var during = passage.Find(PhraseKind.During, at);
        var place = during?.End ?? at;
        if (Vague(context, place, during is not null) is { } vague) return vague;
        if (Direction(passage, place) is not { } direction) return null;
        var (kind, start) = direction;
        var (count, unitAt) = Count(passage, start);
        var unit = passage[unitAt].Entry;
        if (unit.TimeUnit is not (TimeUnit.None or TimeUnit.Half or TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
            && count is not null) return Units(context, (kind, place, start), unit.TimeUnit, count.Value, unitAt + 1);
        if (unit.TimeUnit == TimeUnit.Hour && Hours(context, kind, count, unitAt + 1) is { } hours) return hours;
        // Words before a day or a month are not part of it.
        if (unitAt != start || during is not null) return null;
        // "The Sun" is a newspaper.
        if (unit.Weekday is { } weekday && (passage[unitAt].Length > 4 || !IsLoose(passage, (kind, place, start))))
            return Weekday(context, kind, weekday, unitAt + 1);
        if (unit.Month is { } month && MonthGrammar.Read(passage, unitAt) is { Year: null, Day: null })
            return Named(context, kind, unitAt + 1, year => EdtfText.Of(year, month));
        if (unit.Season is { } running && IsLoose(passage, (kind, place, start)))
            return context.Yearly(unitAt + 1, year => PartOfYearGrammar.Text(year, running));
        return unit.Season is { } season && kind != PhraseKind.Other ? Named(
            context, kind, unitAt + 1,
            year => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{EdtfText.Of(year)}-{season}")) : null;
    }

    // "the last 24 hours"
    private static DatePiece? Hours(DateContext context, PhraseKind kind, int? count, int end) =>
        count is > 0 && count % 24 == 0 && kind is PhraseKind.Last or PhraseKind.Next && context.Anchor is { KnowsDay: true } today
            ? Rolling(today, TimeUnit.Day, count.Value / 24, kind == PhraseKind.Last ? -1 : 1, end)
            : null;

    private static (PhraseKind Kind, int End)? Direction(Passage passage, int at)
    {
        (PhraseKind Kind, int End)? longest = null;
        foreach (var kind in (ReadOnlySpan<PhraseKind>)[PhraseKind.Last, PhraseKind.Next, PhraseKind.This, PhraseKind.Other])
        {
            if (passage.Find(kind, at) is { } found && found.End > (longest?.End ?? 0)) longest = (kind, found.End);
        }

        return longest;
    }

    // The number: 1 when none is stated, null when it is unknown.
    private static (int? Count, int End) Count(Passage passage, int at)
    {
        if (CardinalGrammar.Read(passage, at) is not { } number) return (1, at);
        var isWhole = number.Value is >= 1 and <= MostUnits && decimal.Truncate(number.Value) == number.Value;
        return (isWhole ? (int)number.Value : null, number.End);
    }

    // "for several years", "the last few decades", "in recent months", "the coming years": one end is the publication date, the other is
    // unknown.
    private static DatePiece? Vague(DateContext context, int at, bool isDuring)
    {
        var passage = context.Passage;
        var direction = Direction(passage, at);
        var place = direction?.End ?? (passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at);
        var some = passage.Find(PhraseKind.Vague, place);
        var unit = passage[some?.End ?? place].Entry;
        var end = (some?.End ?? place) + 1;
        var isPlural = unit.TimeUnit >= TimeUnit.Day && passage.Language.LooksPlural(passage.TextAt(end - 1));
        if (!isPlural
            || (some is null && direction is not { Kind: PhraseKind.Last or PhraseKind.Next })
            || (direction is null && !isDuring && !IsRecent(some))) return null;
        if (passage.Find(PhraseKind.Ago, end) is not null || passage.Find(PhraseKind.FromToday, end) is not null) return null;
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(end, DateContext.NoAnchor);
        return direction is { Kind: PhraseKind.Next }
            ? new DatePiece(end) { First = anchor.Text, Last = "", IsRelative = true }
            : new DatePiece(end) { First = "", Last = anchor.Text, IsRelative = true };
    }

    private static bool IsRecent(PhraseMatch? some) => some is { Phrase.IsRecent: true };

    /// <summary>A number of calendar units in a direction from the publication date.</summary>
    public static DatePiece? Units(DateContext context, (PhraseKind Kind, int At, int End) direction, TimeUnit unit, int count, int end)
    {
        if (IsVerb(context.Passage, direction, count)) return null;
        if (IsLoose(context.Passage, direction))
        {
            if (context.Passage[direction.At - 1].Entry.Can(WordUse.On) && unit is not (TimeUnit.Day or TimeUnit.Weekend)) return null;
            if (count > 1 || !MayBeOne(context.Passage, end)) return null;
            if (TextDependentEnd(context, end) is { } behind)
                return DatePiece.Unknown(behind, "the meaning depends on the surrounding text");
            if (unit == TimeUnit.Day) return DatePiece.Unknown(end, "the meaning depends on the surrounding text");
        }

        if (direction.Kind == PhraseKind.Other) return DatePiece.Unknown(end, "the meaning depends on the surrounding text");
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(end, DateContext.NoAnchor);
        return TimeUnits.IsKnown(unit, anchor)
            ? Counted(context.Passage, anchor, direction, unit, count, end)
            : DatePiece.Unknown(end, DateContext.NoDay);
    }

    // "Is expected to last three weeks", "cautioned that 40 years".
    private static bool IsVerb(Passage passage, (PhraseKind Kind, int At, int End) direction, int count)
    {
        if (count == 1 || direction.End != direction.At + 1) return false;
        return direction.Kind == PhraseKind.Last ? passage[direction.At - 1].Entry.Does(ClauseUse.Infinitive | ClauseUse.Ahead)
            : direction.Kind == PhraseKind.Other && passage[direction.At].Entry.Does(ClauseUse.Opens);
    }

    private static DatePiece? Counted(
        Passage passage, DateAnchor anchor, (PhraseKind Kind, int At, int End) direction, TimeUnit unit, int count, int end)
    {
        var step = direction.Kind switch { PhraseKind.Last => -1, PhraseKind.Next => 1, _ => 0 };
        if (step == 0 && count == 1 && (passage.Find(PhraseKind.AfterNext, end) ?? passage.Find(PhraseKind.BeforeLast, end)) is { } twice)
            return DatePiece.Relative(twice.End, Calendar(anchor.Day, unit, twice.Phrase.Kind == PhraseKind.AfterNext ? 2 : -2));
        var isRolling = step != 0 && (count > 1 || IsRolling(passage, direction.At, direction.End));
        if (isRolling && unit == TimeUnit.Quarter) return Quarters(anchor, count, step, end);
        if (isRolling && unit is not (TimeUnit.Weekend or TimeUnit.Century)) return Rolling(anchor, unit, count, step, end);
        if (count != 1) return null;
        if (unit == TimeUnit.Week && DayOfWeek(passage, end) is { } named && EdtfText.Days(Calendar(anchor.Day, unit, step)) is { } week)
            return new DatePiece(named.End) { First = EdtfText.Of(week.First.PlusDays(named.Weekday - 1)), IsRelative = true };
        return DatePiece.Relative(end, Calendar(anchor.Day, unit, step)) with
        {
            Alternatives = Others(passage, direction.At, direction.End, anchor, unit, step),
            IsUnsure = IsLoose(passage, direction),
        };
    }

    // "the year" rather than "this year".
    private static bool IsLoose(Passage passage, (PhraseKind Kind, int At, int End) direction) =>
        passage.Find(PhraseKind.This, direction.At) is { Phrase.IsLoose: true } article && article.End == direction.End;

    // Not "the 100 days", "the year 247", "the days", "the year of the dragon".
    private static bool MayBeOne(Passage passage, int end) =>
        !passage[end].Entry.Can(WordUse.Of) && !passage[end].IsNumber && !passage.Language.LooksPlural(passage.TextAt(end - 1));

    // "next week Friday", "last week on Friday".
    private static (int Weekday, int End)? DayOfWeek(Passage passage, int at)
    {
        var place = passage[at].Entry.Can(WordUse.On) ? at + 1 : at;
        return passage[place].Entry.Weekday is { } weekday && passage[place].Length > 4 && passage.Find(PhraseKind.To, place + 1) is null
            ? (weekday, place + 1)
            : null;
    }

    // "the year before", "the decade that followed".
    private static int? TextDependentEnd(DateContext context, int end)
    {
        var passage = context.Passage;
        if (passage[end].Entry.Can(WordUse.Pronoun)) return end;
        if (passage.Find(PhraseKind.AfterNext, end) is not null || passage.Find(PhraseKind.BeforeLast, end) is not null) return null;
        if ((passage.Find(PhraseKind.Before, end) ?? passage.Find(PhraseKind.After, end)) is not { } side
            || passage[end].Kind == TokenKind.Symbol) return null;
        return PieceGrammar.ReadWhole(context, side.End) is null ? side.End : null;
    }

    // "the past year", "past week": up to now rather than a calendar period.
    private static bool IsRolling(Passage passage, int at, int end) => passage.Is(end - 1, passage.Language.RollingPast) && end > at;

    private static ValueList<MentionAlternative> Others(Passage passage, int at, int end, DateAnchor anchor, TimeUnit unit, int step)
    {
        if (step == 0 && passage.Find(PhraseKind.This, at) is { Phrase.IsLoose: true })
            return [new MentionAlternative(new UnknownValue(), "the surrounding text may mean another one")];
        return step == -1 && unit == TimeUnit.Decade && Rolling(anchor, unit, 1, step, end) is { } rolling
            && Edtf.TryParse(rolling.Text, out var date)
            ? [new MentionAlternative(new DateValue(date), "it may be the ten years up to now")]
            : [];
    }

    private static DatePiece? Rolling(DateAnchor anchor, TimeUnit unit, int count, int step, int end)
    {
        if (TimeUnits.PeriodOf(unit, count) is not { } period || TimeUnits.Add(anchor.Day, period, step > 0) is not { } other) return null;
        var far = anchor.TextOf(other) + "~";
        return step < 0
            ? new DatePiece(end) { First = far, Last = anchor.Text, IsRelative = true }
            : new DatePiece(end) { First = anchor.Text, Last = far, IsRelative = true };
    }

    private static DatePiece Quarters(DateAnchor anchor, int count, int step, int end)
    {
        var here = new LocalDate(anchor.Day.Year, ((anchor.Day.Month - 1) / 3 * 3) + 1, 1);
        var first = step < 0 ? here.PlusMonths(-3 * count) : here.PlusMonths(3);
        var last = first.PlusMonths((3 * count) - 1);
        return new DatePiece(
            end)
        { First = EdtfText.Of(first.Year, first.Month), Last = EdtfText.Of(last.Year, last.Month), IsRelative = true };
    }

    /// <summary>The calendar period at a number of steps from the one that contains a day.</summary>
    public static string Calendar(LocalDate day, TimeUnit unit, int step)
    {
        switch (unit)
        {
            case TimeUnit.Year: return EdtfText.Of(day.Year + step);
            case TimeUnit.Month: return day.PlusMonths(step) is var month ? EdtfText.Of(month.Year, month.Month) : "";
            case TimeUnit.Quarter:
                var inQuarter = day.PlusMonths(3 * step);
                return string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"{EdtfText.Of(inQuarter.Year)}-{33 + ((inQuarter.Month - 1) / 3)}");
            case TimeUnit.Decade: return EdtfText.Of(day.Year + (10 * step))[..3] + "X";
            case TimeUnit.Century: return EdtfText.Of(day.Year + (100 * step))[..2] + "XX";
            case TimeUnit.Day: return EdtfText.Of(day.PlusDays(step));
            case TimeUnit.Weekend:
                var saturday = DateContext.WeekdayUpTo(day, 1).PlusDays(5 + (7 * step));
                return EdtfText.Between(saturday, saturday.PlusDays(1));
            default:
                var monday = DateContext.WeekdayUpTo(day, 1).PlusWeeks(unit == TimeUnit.Fortnight ? 2 * step : step);
                return EdtfText.Between(monday, monday.PlusDays(6));
        }
    }

    /// <summary>A weekday in a direction from the publication date.</summary>
    public static DatePiece Weekday(DateContext context, PhraseKind kind, int weekday, int end)
    {
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(end, DateContext.NoAnchor);
        if (!anchor.KnowsDay) return DatePiece.Unknown(end, DateContext.NoDay);
        var ofWeek = DateContext.WeekdayUpTo(anchor.Day, 1).PlusDays(weekday - 1);
        var (nearest, inWeek) = kind switch
        {
            PhraseKind.Last => (DateContext.WeekdayUpTo(anchor.Day.PlusDays(-1), weekday), ofWeek.PlusWeeks(-1)),
            PhraseKind.Next => (DateContext.WeekdayUpTo(anchor.Day.PlusDays(7), weekday), ofWeek.PlusWeeks(1)),
            _ => (ofWeek, ofWeek),
        };
        return new DatePiece(end)
        {
            First = EdtfText.Of(nearest),
            IsRelative = true,
            Alternatives = nearest == inWeek
                ? []
                : [new MentionAlternative(new DateValue(Edtf.From(inWeek)), "it may be counted by weeks, from Monday to Sunday")],
        };
    }

    /// <summary>
    /// A month or a season: "last March" is the last one that is over, "next summer" the next one that begins, "this May" the one of this
    /// year.
    /// </summary>
    public static DatePiece Named(DateContext context, PhraseKind kind, int end, Func<int, string> textIn)
    {
        if (kind == PhraseKind.Other) return DatePiece.Unknown(end, "the meaning depends on the surrounding text");
        if (context.Anchor is not { } anchor) return DatePiece.Unknown(end, DateContext.NoAnchor);
        var year = anchor.Day.Year;
        var here = EdtfText.Days(textIn(year));
        var chosen = kind switch
        {
            PhraseKind.Last => here is { } over && over.Last < anchor.Day ? year : year - 1,
            PhraseKind.Next => here is { } ahead && ahead.First > anchor.Day ? year : year + 1,
            _ => year,
        };
        var other = kind == PhraseKind.Next ? chosen + (chosen == year ? 1 : 0) : chosen == year ? year - 1 : year;
        var alternatives = kind is PhraseKind.Last or PhraseKind.Next && other != chosen && Edtf.TryParse(textIn(other), out var date)
            ? (ValueList<MentionAlternative>)[new MentionAlternative(new DateValue(date), "it may be that of another year")]
            : [];
        return new DatePiece(end) { First = textIn(chosen), IsRelative = true, Alternatives = alternatives };
    }
}
