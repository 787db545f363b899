namespace FactTracker.Reading;

/// <summary>
/// Parses decades and centuries.
/// <code>
/// decade  = 3DIGIT "0s" / "'" DIGIT "0s" / "the" name
/// century = ordinal ("century" / "c") [era] / 1*2DIGIT "c"
/// </code>
/// "The 2000s" are interpreted as a decade and "the 1800s" as a century, each with the other as an alternative.
/// </summary>
internal static class SpanGrammar
{
    private const int LastCentury = 30;

    /// <summary>The decade or century that starts at a position, or null.</summary>
    public static DatePiece? Read(Passage passage, int at)
    {
        var place = passage[at].Entry.Can(WordUse.Definite) ? at + 1 : at;
        return Decade(passage, place) ?? CountedDecade(passage, place) ?? Centuries(passage, place);
    }

    // "les années 1980", "los años noventa", "la década de 1990".
    private static DatePiece? CountedDecade(Passage passage, int at)
    {
        if (!passage[at].Entry.BeginsDecade || passage[at - 1].IsNumber || passage[at - 1].Entry.Cardinal > 1) return null;
        var place = at + 1;
        while (place < at + 3 && passage[place].Entry.Can(WordUse.Of | WordUse.Definite))
        {
            place++;
        }

        if (CardinalGrammar.Read(passage, place, andJoins: false) is not { Scale: 1 } number || number.Value % 10 != 0) return null;
        if (PlainDigits.Are(passage, place, 4)) return Digits((int)number.Value, number.End, isDecade: true);
        return number.Value is >= 10 and <= 90 && (passage[place].IsWord || PlainDigits.Are(passage, place, 2))
            ? Short((int)number.Value, number.End)
            : null;
    }

    private static DatePiece? Decade(Passage passage, int at)
    {
        var isShort = passage[at].Symbol is '\'' or '’' or '‘';
        var number = isShort ? at + 1 : at;
        if (passage[at].Entry.Cardinal is >= 13 and <= 20 and var hundreds
            && passage[passage[at + 1].IsDash ? at + 2 : at + 1].Entry.Decade is { } ofThem)
            return new DatePiece(passage[at + 1].IsDash ? at + 3 : at + 2) { First = TenYears(((int)hundreds * 100) + ofThem) };
        if (passage[number].IsNumber && YearGrammar.DecadeEnd(passage, number + 1) is { } end && passage[number].Number % 10 == 0)
        {
            if (passage[end].Entry.TimeUnit == TimeUnit.Year && !passage.Language.HasDirectionBehind) end++; // "der 1990er Jahre"
            if (PlainDigits.Are(passage, number, 4))
                return Digits((int)passage[number].Number, end, isDecade: passage[end - 1].Entry.TimeUnit == TimeUnit.Year);
            var isMarked = isShort || IsMarked(passage, passage[at - 1].IsDash ? at - 2 : at - 1);
            isMarked |= passage[end - 1].Entry.TimeUnit == TimeUnit.Year;
            if (isMarked && PlainDigits.Are(passage, number, 2)) return Short((int)passage[number].Number, end);
        }

        if (passage[at].Entry.Decade is not { } named) return null;
        if (passage[at + 1].Entry.TimeUnit == TimeUnit.Year) return Short(named, at + 2); // "die neunziger Jahre"
        return passage[at - 1].Entry.Can(WordUse.Definite) || IsMarked(passage, passage[at - 1].IsDash ? at - 2 : at - 1)
            ? Short(named, at + 1)
            : null;
    }

    // The 30s and later belong to the previous century. Earlier decades have the previous century as an alternative.
    private static DatePiece Short(int twoDigits, int end)
    {
        const int LastOfThis = 20;
        if (twoDigits > LastOfThis) return new DatePiece(end) { First = TenYears(1900 + twoDigits) };
        return new DatePiece(end)
        {
            First = TenYears(2000 + twoDigits), Alternatives =
        [
            new MentionAlternative(new DateValue(Edtf.Parse(TenYears(1900 + twoDigits))), "it may be in the previous century")
        ]
        };
    }

    // "the 90s", "mid-90s". "Her 30s" and "their late 20s" are years of a life, and "under-30s" are people.
    private static bool IsMarked(Passage passage, int before) =>
        passage.Find(PhraseKind.This, before) is { Phrase.IsLoose: true } ||
        (passage[before].Entry.StartsAny([PhraseKind.Early, PhraseKind.Middle, PhraseKind.Late])
            && (passage.Find(PhraseKind.This, before - 1) is { Phrase.IsLoose: true } || !passage[before - 1].Entry.Can(WordUse.Definite)));

    private static DatePiece? Digits(int year, int end, bool isDecade = false)
    {
        if (year < 1000) return null;
        if (year % 100 != 0 || isDecade) return new DatePiece(end) { First = TenYears(year) };
        var (decade, century) = (TenYears(year), HundredYears(year / 100));
        isDecade = year >= 2000;
        var other = Edtf.Parse(isDecade ? century : decade);
        return new DatePiece(end)
        {
            First = isDecade ? decade : century,
            Alternatives = [new MentionAlternative(
                new DateValue(other), isDecade ? "it may be the whole century" : "it may be only the first ten years")],
        };
    }

    // "the 19th century", "17th-19th centuries", "19c".
    private static DatePiece? Centuries(Passage passage, int at)
    {
        // "siglo XIX"
        if (passage[at].Entry.TimeUnit == TimeUnit.Century && passage[at + 1].Entry.Roman is { } roman && passage.IsCapitalised(at + 1))
            return WithEra(passage, roman, at + 2);
        if (Ordinal(passage, at) is not { } first) return null;
        if (CenturyEnd(passage, first.End, isGlued: passage[at].IsNumber && first.End == at + 1) is { } end)
            return WithEra(passage, first.Which, end);
        var isAnd = passage[first.End].Entry.Can(WordUse.And); // "the 18th and 19th centuries"
        if ((isAnd ? first.End + 1 : passage.Find(PhraseKind.To, first.End)?.End) is not { } joint
            || Ordinal(passage, joint) is not { } last
            || last.Which <= first.Which
            || (isAnd && last.Which != first.Which + 1)) return null;
        return passage[last.End].Entry.TimeUnit == TimeUnit.Century
            ? new DatePiece(last.End + 1) { First = HundredYears(first.Which - 1), Last = HundredYears(last.Which - 1) }
            : null;
    }

    private static (int Which, int End)? Ordinal(Passage passage, int at)
    {
        if (passage[at].Entry.Roman is { } roman && passage.IsCapitalised(at)) return (roman, at + 1);
        if (OrdinalGrammar.Read(passage, at) is { } ordinal && ordinal.Value is >= 1 and <= LastCentury)
            return ((int)ordinal.Value, ordinal.End);
        return PlainDigits.AreSmall(passage, at, LastCentury) && IsCenturyLetter(passage, at + 1)
            ? ((int)passage[at].Number, at + 1)
            : null;
    }

    private static int? CenturyEnd(Passage passage, int at, bool isGlued)
    {
        if (passage[at].Symbol == '-' && passage[at + 1].Entry.TimeUnit == TimeUnit.Century) return at + 2;
        if (passage[at].Entry.TimeUnit == TimeUnit.Century) return at + 1;
        if (!isGlued || !IsCenturyLetter(passage, at)) return null;
        return passage[at + 1].Symbol == '.' && passage[at + 1].IsGlued ? at + 2 : at + 1;
    }

    private static bool IsCenturyLetter(Passage passage, int at) =>
        passage[at].IsGlued && passage[at].IsWord && passage[at].Symbol != '\0' && passage[at].Symbol == passage.Language.CenturyLetter;

    private static DatePiece WithEra(Passage passage, int which, int end)
    {
        if (passage.Find(PhraseKind.BeforeEra, end) is { } before)
            return which == 1
                ? new DatePiece(before.End) { First = "-0099", Last = "0000" }
                : new DatePiece(before.End) { First = $"-{HundredYears(which - 1)}" };
        return new DatePiece(passage.Find(PhraseKind.Era, end)?.End ?? end) { First = HundredYears(which - 1) };
    }

    private static string TenYears(int year) => EdtfText.Of(year)[..3] + "X";

    private static string HundredYears(int hundreds) => EdtfText.Of(hundreds * 100)[..2] + "XX";
}
