namespace FactTracker.Reading;

/// <summary>
/// Parses years.
/// <code>
/// year = 4DIGIT / "year" 1*4DIGIT / 1*4DIGIT era / "'" 2DIGIT / spoken
/// </code>
/// A bare four-digit number is a year unless it counts something.
/// </summary>
internal static class YearGrammar
{
    private const int FirstBareYear = 1500;
    private const int LastBareYear = 2100;

    /// <summary>The year that starts at a position, or null.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position.</param>
    /// <param name="isBesideDate">Whether it follows a month, a quarter or similar, so that it can only be a year.</param>
    public static DatePiece? Read(Passage passage, int at, bool isBesideDate = false)
    {
        if (passage[at].Entry.Can(WordUse.Definite) && passage[at + 1].Entry.Can(WordUse.YearWord) && Named(passage, at + 1) is { } certain)
            return certain;
        if (Named(passage, at) is { } named) return named;
        if (PlainDigits.Are(passage, at, 4) && BehindEnding(passage, at + 1) is { } behind && !IsDecade(passage, at + 1))
            return new DatePiece(behind) { Year = (int)passage[at].Number };
        if (WithEra(passage, at) is { } counted) return counted;
        if (passage[at].Symbol is '\'' or '’' or '‘' && !(passage[at].IsGlued && passage[at - 1].IsNumber) && passage[at + 1].IsGlued
            && PlainDigits.Are(passage, at + 1, 2) && !IsDecade(passage, at + 2)) return TwoDigits(passage, at + 1);
        return PlainDigits.Are(passage, at, 4) && !IsDecade(passage, at + 1)
            ? Bare(passage, at, isBesideDate)
            : Spoken(passage, at, isBesideDate);
    }

    /// <summary>The year that two digits stand for: up to 68 in this century.</summary>
    public static int Century(int twoDigits) => twoDigits <= 68 ? 2000 + twoDigits : 1900 + twoDigits;

    public static bool IsDecade(Passage passage, int at) => DecadeEnd(passage, at) is not null;

    /// <summary>The position after the ending of a decade, with or without an apostrophe, or null.</summary>
    public static int? DecadeEnd(Passage passage, int at)
    {
        var place = passage[at].Symbol is '\'' or '’' && passage[at].IsGlued ? at + 1 : at;
        // "2020's figures" refers to the year; "the 1980's" is a decade.
        if (place > at
            && passage[place + 1].IsWord
            && passage[at - 1].Length == 4
            && !passage[at - 2].Entry.Can(WordUse.Definite | WordUse.When)
            && !passage[at - 2].Entry.StartsAny([PhraseKind.Early, PhraseKind.Middle, PhraseKind.Late])) return null;
        if (passage.Language.HasHyphenBeforeEndings && passage[place].Symbol == '-' && passage[place].IsGlued) place++;
        if (!passage[place].IsGlued || !passage[place].IsWord) return null;
        if (passage.Is(place, passage.Language.DecadeEnding)) return place + 1;
        foreach (var ending in passage.Language.OtherDecadeEndings)
        {
            if (passage.Is(place, ending)) return place + 1;
        }

        return null;
    }

    // "2024 года", "2024 г."
    private static int? BehindEnding(Passage passage, int at)
    {
        foreach (var ending in passage.Language.YearEndings)
        {
            if (!passage.Is(at, ending)) continue;
            return passage[at].Entry.IsAbbreviation && passage[at + 1].Symbol == '.' && at + 2 < passage.Count ? at + 2 : at + 1;
        }

        return null;
    }

    private static DatePiece TwoDigits(Passage passage, int at) => new(at + 1) { Year = Century((int)passage[at].Number) };

    // "the year 2008", "calendar year 2008", "CY 2008".
    private static DatePiece? Named(Passage passage, int at)
    {
        var place = at;
        while (passage[place].Entry.Can(WordUse.YearWord))
        {
            place++;
        }

        var isYear = place > at && passage[place].IsNumber && passage[place].Length <= 4
            && !passage.TextAt(place).ContainsAnyExceptInRange('0', '9');
        return isYear && WithEra(passage, place) is { } era
            ? era
            : isYear && passage[place].Number > 31 ? new DatePiece(place + 1) { Year = (int)passage[place].Number } : null;
    }

    // "64 BC", "AD 70", "1270 CE".
    private static DatePiece? WithEra(Passage passage, int at)
    {
        var isLeading = passage.Find(PhraseKind.Era, at) is { } leading && passage.IsCapitalised(at) && passage[leading.End].IsNumber;
        var place = isLeading ? at + 1 : at;
        if (!passage[place].IsNumber || passage[place].Length > 4 || passage.TextAt(place).ContainsAnyExceptInRange('0', '9')
            || passage[place].Number < 1) return null;
        var year = (int)passage[place].Number;
        if (passage.Find(PhraseKind.BeforeEra, place + 1) is { } before) return new DatePiece(before.End) { Year = 1 - year };
        if (passage.Find(PhraseKind.Era, place + 1) is { } era && passage.IsCapitalised(place + 1))
            return new DatePiece(era.End) { Year = year };
        return isLeading ? new DatePiece(place + 1) { Year = year } : null;
    }

    private static DatePiece? Bare(Passage passage, int at, bool isBesideDate)
    {
        var year = (int)passage[at].Number;
        var before = passage[at - 1];
        if (isBesideDate) return year is >= 1000 and < 2200 ? new DatePiece(at + 1) { Year = year } : null;
        if (year > LastBareYear || (year < FirstBareYear && !IsOld(passage, at, year)) || IsLabelled(passage, at)) return null;
        if (YearContext.IsBeforeSum(passage, at + 1)) return new DatePiece(at + 1) { Year = year };
        if (YearContext.IsOfMoney(passage, at)) return new DatePiece(at + 1) { Year = year };
        var isMarked = YearContext.IsMarked(passage, at);
        if (UnitGrammar.Named(passage, at + 1) is not null && !passage[at + 1].IsDash) return null;
        // "2000 of them"
        if (!isMarked && passage[at + 1].Entry.Can(WordUse.Of) && passage[at + 2].Entry.Can(WordUse.Definite | WordUse.Function))
            return null;
        var isCounted = UnitGrammar.Counted(passage, at + 1) is not null && !passage[at + 1].IsDash;
        if (isCounted && (!isMarked || year % 100 == 0) && !before.Entry.Can(WordUse.Definite) && !YearContext.IsLastOfYears(passage, at))
            return null;
        return new DatePiece(at + 1) { Year = year, IsBareYear = !isMarked };
    }

    // "in 1066"
    private static bool IsOld(Passage passage, int at, int year) =>
        year >= 1000 && passage.Find(PhraseKind.OutOf, at - 1) is not null && !passage.IsCapitalised(at + 1)
            && UnitGrammar.Counted(passage, at + 1) is null;

    private static bool IsLabelled(Passage passage, int at)
    {
        var before = passage[at - 1];
        if (before.Entry.Can(WordUse.Label) || before.Symbol is '$' or '£' or '€' or '#' or '+' or '±') return true;
        return (before.Symbol == '=' && passage[at - 2].IsWord) || IsPartOfCode(passage, at);
    }

    // "ISO 8601-2", "B2019": part of a name.
    private static bool IsPartOfCode(Passage passage, int at) =>
        (passage[at].IsGlued && passage[at - 1].IsWord && passage[at - 1].Length < 4 && !passage[at - 1].Entry.IsKnown)
            || passage[at + 1].Symbol is '%' or '°' or ':' && passage[at + 1].IsGlued;

    // "nineteen eighty-four", "twenty twenty-four", "two thousand and eight", when the context marks it as a time.
    private static DatePiece? Spoken(Passage passage, int at, bool isBesideDate)
    {
        if (passage[at].Entry.Cardinal is not { } century) return null;
        var isMarked = isBesideDate || passage[at - 1].Entry.Can(WordUse.When);
        if (century is >= 13 and <= 20 && passage[at + 1].Entry.Cardinal is >= 10 and { } rest)
            return InTwo(passage, at, century, rest, isMarked);
        if (!isMarked || century != 2 || passage[at + 1].Entry.Scale != 1000 || CardinalGrammar.Read(passage, at) is not { } year
            || year.Value >= LastBareYear) return null;
        return UnitGrammar.Counted(passage, year.End) is null ? new DatePiece(year.End) { Year = (int)year.Value } : null;
    }

    private static DatePiece? InTwo(Passage passage, int at, decimal century, decimal rest, bool isMarked)
    {
        var place = at + 2;
        if (rest % 10 == 0 && passage[place].Symbol == '-') place++;
        var unit = rest >= 20 && passage[place].Entry.Cardinal is > 0 and < 10 and var last ? last : 0;
        var end = unit > 0 ? place + 1 : at + 2;
        // Without such a mark, only a form that is never a number is accepted: "nineteen eighty-four", but not "twenty twenty".
        var isPlain = century >= 17 && (rest != century || unit > 0) && !passage[end].IsDash && UnitGrammar.Named(passage, end) is null
            && UnitGrammar.Counted(passage, end) is null;
        return isMarked || isPlain ? new DatePiece(end) { Year = (int)((century * 100) + rest + unit) } : null;
    }
}
