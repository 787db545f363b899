namespace FactTracker.Reading;

/// <summary>
/// Parses seasons, quarters and halves of a year as EDTF groupings.
/// <code>
/// part = (season / ordinal ("quarter" / "half") / "Q" digit / "H" digit) [","] ["of"] [year / relative year] / year part
/// </code>
/// </summary>
internal static class PartOfYearGrammar
{
    private const int BeforeQuarters = 32; // EDTF numbers quarters from 33
    private const int BeforeHalves = 39; // and halves from 40.

    /// <summary>The part of a year that starts at a position, or null.</summary>
    public static DatePiece? Read(DateContext context, int at)
    {
        var passage = context.Passage;
        if (Part(passage, at) is { } part) return WithYear(context, at, part);
        if (!PlainDigits.Are(passage, at, 4) || YearGrammar.Read(passage, at, isBesideDate: true) is not { } year) return null;
        var place = passage[year.End].IsDash ? year.End + 1 : year.End;
        return Part(passage, place) is { } later && later.Code > 24
            ? new DatePiece(later.End) { First = Text(year.Year!.Value, later.Code) }
            : null;
    }

    /// <summary>The EDTF code of the part whose words start at a position, and the position after them; or null.</summary>
    public static (int Code, int End)? Part(Passage passage, int at)
    {
        if (Letter(passage, at) is { } letter) return letter;
        var place = passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at;
        if (passage[place].Entry.Season is { } season && IsSeason(passage, place) && (place == at
            || passage[place + 1].Entry.Can(WordUse.Of)))
            return (season, place + 1);
        if (passage.Find(PhraseKind.Last, at) is { } last && passage[last.End + 1].Entry.Can(WordUse.Of))
        {
            if (IsQuarter(passage[last.End].Entry)) return (BeforeQuarters + 4, last.End + 1);
            if (IsHalf(passage[last.End].Entry)) return (BeforeHalves + 2, last.End + 1);
        }

        var roman = passage[place].Entry.Roman is { } numeral && passage.IsCapitalised(place) ? numeral : (int?)null; // "I квартал"
        var ordinal = roman is null ? OrdinalGrammar.Read(passage, place) : null;
        if ((roman ?? ordinal?.Value) is not (>= 1 and <= 4 and var which)) return null;
        var end = BehindHyphen(passage, ordinal?.End ?? place + 1);
        var unit = passage[end].Entry;
        if (IsQuarter(unit)) return (BeforeQuarters + (int)which, end + 1);
        return IsHalf(unit) && which <= 2 ? (BeforeHalves + (int)which, end + 1) : null;
    }

    // "third-quarter sales"
    private static int BehindHyphen(Passage passage, int at) =>
        passage[at].IsDash && passage[at].IsGlued && passage[at + 1].IsGlued ? at + 1 : at;

    private static bool IsQuarter(Lexeme word) => word.Fraction == 0.25m || word.TimeUnit == TimeUnit.Quarter;

    private static bool IsHalf(Lexeme word) => word.Fraction == 0.5m || word.TimeUnit == TimeUnit.Half;

    // "Q3", "3Q", "H1".
    private static (int Code, int End)? Letter(Passage passage, int at)
    {
        var (letter, number) = passage[at].IsWord ? (at, at + 1) : (at + 1, at);
        if (!passage[at + 1].IsGlued || !PlainDigits.AreSmall(passage, number, 4)) return null;
        var which = (int)passage[number].Number;
        if (passage[letter].Symbol == '\0') return null;
        if (char.ToUpperInvariant(passage[letter].Symbol) == passage.Language.QuarterLetter) return (BeforeQuarters + which, at + 2);
        return passage[letter].Symbol == passage.Language.HalfLetter && which <= 2 ? (BeforeHalves + which, at + 2) : null;
    }

    private static DatePiece? WithYear(DateContext context, int at, (int Code, int End) part)
    {
        var passage = context.Passage;
        var place = passage[part.End].Symbol is ',' or '-' or '/' ? part.End + 1 : part.End;
        if (passage[place].Entry.Can(WordUse.Of | WordUse.When)) place++;
        if (place > part.End && part.Code > BeforeQuarters && SpanGrammar.Read(passage, place) is { First: { Length: 4 } span } longer)
            return PartOfSpan(span, part.Code, longer.End);
        if (YearGrammar.Read(passage, place, isBesideDate: true) is { } year)
            return new DatePiece(BehindShortYear(passage, year)) { First = Text(year.Year!.Value, part.Code) };
        if (passage[place].Symbol is '\'' or '’' && passage[place].IsGlued) place++; // "Q3'16"
        if (passage[place].IsGlued && PlainDigits.Are(passage, place, 2))
            return new DatePiece(place + 1) { First = Text(YearGrammar.Century((int)passage[place].Number), part.Code) };
        if (RelativeGrammar.Read(context, place) is { First: { Length: 4 } relative } known) return new DatePiece(known.End)
        {
            First = Text(int.Parse(relative, System.Globalization.CultureInfo.InvariantCulture), part.Code),
            IsRelative = true
        };
        if (part.Code <= 24 && !IsSeasonAlone(passage, at)) return null;
        var isOfYear = passage[place].Entry.Can(WordUse.Definite) && passage[place + 1].Entry.Can(WordUse.YearWord);
        return context.Yearly(isOfYear ? place + 2 : part.End, year => Text(year, part.Code));
    }

    // "the first half of the 20th century", "the second half of the 1990s".
    private static DatePiece? PartOfSpan(string span, int code, int end)
    {
        if (span[2] == 'X' ? !span.EndsWith("XX", StringComparison.Ordinal) : span[3] != 'X') return null;
        var (length, first) = span[2] == 'X'
            ? (100, int.Parse(span.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) * 100)
            : (10, int.Parse(span.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture) * 10);
        var (parts, which) = code > BeforeHalves ? (2, code - BeforeHalves) : (4, code - BeforeQuarters);
        if (length % parts != 0) return null;
        var start = first + (length / parts * (which - 1));
        return new DatePiece(end) { First = EdtfText.Of(start), Last = EdtfText.Of(start + (length / parts) - 1) };
    }

    // "winter 2022-23": EDTF uses the year in which the season begins.
    private static int BehindShortYear(Passage passage, DatePiece year)
    {
        var isNext = passage[year.End].Symbol is '-' or '/' or '–' && passage[year.End].IsGlued && PlainDigits.Are(passage, year.End + 1, 2)
            && passage[year.End + 1].Number == (year.Year!.Value % 100) + 1;
        return isNext ? year.End + 2 : year.End;
    }

    // A season that is also a verb needs a word before it: "l'été", but not "a été".
    private static bool IsSeason(Passage passage, int place) =>
        !passage[place].Entry.Can(WordUse.Function) || passage[place - 1].Entry.Can(WordUse.When | WordUse.Definite | WordUse.Of)
            || passage[place - 1].Entry.StartsAny([PhraseKind.Early, PhraseKind.Middle, PhraseKind.Late]);

    // "Fall" and "spring" are also verbs.
    private static bool IsSeasonAlone(Passage passage, int at) =>
        passage[at - 1].Entry.Can(WordUse.When | WordUse.Definite)
            || (passage.IsCapitalised(at) && !passage[at].Entry.Can(WordUse.Change) && !passage.IsCapitalised(at + 1));

    public static bool IsSeason(int code) => code <= BeforeQuarters;

    public static bool IsHalf(int code) => code > BeforeHalves;

    /// <summary>A part of a year as EDTF.</summary>
    public static string Text(int year, int code) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{EdtfText.Of(year)}-{code}");
}
