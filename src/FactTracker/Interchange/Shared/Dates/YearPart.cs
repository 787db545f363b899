namespace FactTracker.Interchange;

/// <summary>Quarters and halves of years, as reports name them: <c>Q1</c>, <c>1Q</c>, <c>first half of</c>, <c>III квартал</c>.</summary>
/// <remarks><code>
/// part    = ("Q" / "H") 1DIGIT / ordinal ("Q" / "H" / "quarter" / "half" / their names elsewhere) ["of" / "de"]
/// ordinal = 1DIGIT ["." / "st" / "nd" / "rd" / "th" / "er" / "e" / "º"] / "first" / "second" / "third" / "fourth" / "I" / "II" / "III" /
/// "IV"
/// </code>A French trimester has three months and an English one may have four, so <c>T1</c> is not read.</remarks>
internal static class YearPart
{
    private const int Quarters = 4, Halves = 2;
    private static readonly string[] Q = ["Q"], H = ["H"];
    private static readonly string[] QuarterNames =
        ["Q", "quarter", "Quartal", "kwartał", "kwartaal", "kvartal", "квартал", "кв", "čtvrtletí"];
    private static readonly string[] HalfNames = ["H", "half", "Halbjahr", "półrocze", "halvår", "полугодие", "pololetí"];
    private static readonly string[] Marks = ["st", "nd", "rd", "th", "er", "ère", "e", "o", "a", "º", "й", "ое"];
    private static readonly string[][] Ordinals = [["first", "I"], ["second", "II"], ["third", "III"], ["fourth", "IV"]];

    /// <summary>Takes the part of a year; otherwise does not move.</summary>
    /// <param name="cursor">The text.</param>
    /// <param name="code">Its EDTF code, from 33 for the first quarter to 41 for the second half.</param>
    public static bool TryTake(ForeignDateCursor cursor, out int code)
    {
        var start = cursor.Place;
        code = LetterFirst(cursor) ?? NumberFirst(cursor) ?? 0;
        if (code != 0) return true;
        cursor.Place = start;
        return false;
    }

    private static int? LetterFirst(ForeignDateCursor cursor)
    {
        if (cursor.TryWordOf(Q)) return cursor.TryNumber(1, 1, out var quarter) ? Quarter(quarter) : null;
        return cursor.TryWordOf(H) && cursor.TryNumber(1, 1, out var half) ? Half(half) : null;
    }

    private static int? NumberFirst(ForeignDateCursor cursor)
    {
        if (Number(cursor) is not { } number) return null;
        var code = cursor.TryWordOf(QuarterNames) ? Quarter(number) : cursor.TryWordOf(HalfNames) ? Half(number) : null;
        if (code is null) return null;
        cursor.TryTake(".", out _);
        cursor.TryWordOf("of", "de");
        return code;
    }

    private static int? Number(ForeignDateCursor cursor)
    {
        for (var number = 1; number <= Ordinals.Length; number++)
        {
            if (cursor.TryWordOf(Ordinals[number - 1])) return number;
        }

        if (!cursor.TryNumber(1, 1, out var counted)) return null;
        if (!cursor.TryTake(".", out _) && cursor.TryWordOf(Marks)) cursor.TryTake("-", out _);
        return counted;
    }

    private static int? Quarter(int number) => number is >= 1 and <= Quarters ? (int)EdtfSeason.FirstQuarter + number - 1 : null;

    private static int? Half(int number) => number is >= 1 and <= Halves ? (int)EdtfSeason.FirstSemestral + number - 1 : null;
}
