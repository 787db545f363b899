using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>The words and patterns for dates in one language, as data. Each language is one table.</summary>
/// <remarks>
/// In patterns, <c>{0}</c> and so on are placeholders for words. A letter after the number requests one of the forms of a phrase.
/// </remarks>
internal sealed record DatePhrases
{
    private const string Digits = "#,0";

    /// <summary>The months, from January.</summary>
    public required IReadOnlyList<DatePhrase> Months { get; init; }

    /// <summary>The separator between groups of three digits.</summary>
    public required string Thousands { get; init; }

    /// <summary>The first day of a month as a number, and any other day.</summary>
    public required (string First, string Other) DayNumber { get; init; }

    /// <summary>A year: plain, before the era, and early enough to need the era.</summary>
    public required (DatePhrase Plain, DatePhrase Before, DatePhrase Early) Year { get; init; }

    /// <summary>The same after a month or a season.</summary>
    public required (string Plain, string Before, string Early) OfYear { get; init; }

    /// <summary>The same as a bare number.</summary>
    public required (string Plain, string Before, string Early) Number { get; init; }

    /// <summary>The words before a known year, after a quarter or half.</summary>
    public required string OfWholeYear { get; init; }

    /// <summary>A year of more than four digits, plain and before the era.</summary>
    public required (DatePhrase Plain, DatePhrase Before) FarYear { get; init; }

    public required DatePhrase Decade { get; init; }

    public required string OfDecade { get; init; }

    public required DatePhrase UnknownYear { get; init; }

    public required string OfUnknownYear { get; init; }

    public required DatePhrase YearBetween { get; init; }

    public required string OfYearBetween { get; init; }

    /// <summary>A year of which some digits are known.</summary>
    public required DatePhrase YearLike { get; init; }

    public required string OfYearLike { get; init; }

    /// <summary>The estimate {0}, as a bare number {3}, and the first {1} and the last year {2} of its range.</summary>
    public required DatePhrase Estimate { get; init; }

    public required DatePhrase MonthOfYear { get; init; }

    public required DatePhrase SomeMonth { get; init; }

    public required DatePhrase SomeMonthBetween { get; init; }

    public required DatePhrase DayOfMonth { get; init; }

    public required DatePhrase SomeDay { get; init; }

    /// <summary>A day of which some digits are known.</summary>
    public required DatePhrase SomeDayLike { get; init; }

    public required DatePhrase DayOfSomeMonth { get; init; }

    /// <summary>The first nine days of a month, the next ten, and the last ten or eleven.</summary>
    public required IReadOnlyList<DatePhrase> PartsOfMonth { get; init; }

    /// <summary>Spring, summer, autumn, winter, four quarters, three thirds and two halves of a year.</summary>
    public required IReadOnlyList<DatePhrase> SubYears { get; init; }

    public required DatePhrase AtTime { get; init; }

    public required DatePhrase About { get; init; }

    public required string Uncertain { get; init; }

    public required string Approximate { get; init; }

    /// <summary>Notes that the year, the month, the day or the season is uncertain.</summary>
    public required IReadOnlyList<string> UncertainParts { get; init; }

    /// <summary>Notes that the year, the month, the day or the season is approximate.</summary>
    public required IReadOnlyList<string> ApproximateParts { get; init; }

    public required string FromTo { get; init; }

    public required string Since { get; init; }

    public required string FromUnknown { get; init; }

    public required string Until { get; init; }

    public required string UntilUnknown { get; init; }

    /// <summary>Intervals without dates: open at both ends, unknown at both ends, open only at the start, open only at the end.</summary>
    public required (string Open, string Unknown, string OpenStart, string OpenEnd) NoDates { get; init; }

    public required string Between { get; init; }

    public required string OrLater { get; init; }

    public required string OrEarlier { get; init; }

    /// <summary>Every year, month, day, or other part of the year.</summary>
    public required IReadOnlyList<string> Every { get; init; }

    public required string Or { get; init; }

    public required string And { get; init; }

    public required string Northern { get; init; }

    public required string Southern { get; init; }

    /// <summary>
    /// Words that contract where patterns meet: " von dem " becomes " vom ". Applied in this order. The first word is preceded by a space
    /// as well.
    /// </summary>
    public IReadOnlyList<(string Apart, string Together)> Contractions { get; init; } = [];

    /// <summary>Returns the table of a culture's language, or the English one.</summary>
    public static DatePhrases For(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "de" => GermanDates.Table,
        "fr" => FrenchDates.Table,
        "es" => SpanishDates.Table,
        "ru" => RussianDates.Table,
        "en" when culture.Name.EndsWith("-US", StringComparison.Ordinal) => EnglishDates.American,
        _ => EnglishDates.Table,
    };

    /// <summary>Returns "a", "a or b", or "a, b or c".</summary>
    public static string Join(IReadOnlyList<string> members, string word) =>
        members.Count == 1 ? members[0] : $"{string.Join(", ", members.Take(members.Count - 1))} {word} {members[^1]}";

    public static string Fill(string pattern, params ReadOnlySpan<object?> parts) =>
        string.Format(CultureInfo.InvariantCulture, pattern, parts);

    public string Grouped(long number) =>
        number.ToString(Digits, CultureInfo.InvariantCulture).Replace(",", Thousands, StringComparison.Ordinal);

    /// <summary>Applies the contractions to a sentence.</summary>
    public string Contract(string words) =>
        Contractions.Aggregate($" {words}", (done, pair) => done.Replace(pair.Apart, pair.Together, StringComparison.Ordinal))[1..];
}
