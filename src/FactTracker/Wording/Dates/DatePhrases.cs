using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>The words and patterns for dates in one language, as data: a further language is a further table.</summary>
/// <remarks>In patterns <c>{0}</c> and so on stand for what is filled in, already in words.</remarks>
internal sealed record DatePhrases
{
    /// <summary>The culture whose month names and digit groups are used.</summary>
    public required CultureInfo Culture { get; init; }

    public required string DayOfMonth { get; init; }

    public required string MonthOfYear { get; init; }

    public required string BeforeEra { get; init; }

    public required string AtTime { get; init; }

    public required string Decade { get; init; }

    public required string SomeMonthIn { get; init; }

    public required string SomeDayIn { get; init; }

    /// <summary>"some year {0}", "some month {0}", "some day {0}", followed by a span.</summary>
    public required IReadOnlyList<string> Some { get; init; }

    public required string Between { get; init; }

    public required string Estimated { get; init; }

    public required string About { get; init; }

    public required string Uncertain { get; init; }

    public required string Approximate { get; init; }

    /// <summary>What year, month and day are called.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    public required string FromTo { get; init; }

    public required string Since { get; init; }

    public required string FromUnknown { get; init; }

    public required string Until { get; init; }

    public required string UntilUnknown { get; init; }

    public required string Always { get; init; }

    public required string OrLater { get; init; }

    public required string OrEarlier { get; init; }

    public required string AllFromTo { get; init; }

    public required string AllSince { get; init; }

    public required string AllUntil { get; init; }

    public required string Or { get; init; }

    public required string And { get; init; }

    public required string Northern { get; init; }

    public required string Southern { get; init; }

    /// <summary>Spring, summer, autumn, winter, four quarters, three thirds and two halves of a year.</summary>
    public required IReadOnlyList<string> SubYears { get; init; }

    /// <summary>The table of a culture's language, or the English one.</summary>
    public static DatePhrases For(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "de" => GermanDates.Table,
        "fr" => FrenchDates.Table,
        "es" => SpanishDates.Table,
        "ru" => RussianDates.Table,
        _ => EnglishDates.Table,
    };

    /// <summary>The name of a month; languages that inflect it have another form beside a day.</summary>
    public string Month(int month, bool withDay) =>
        (withDay ? Culture.DateTimeFormat.MonthGenitiveNames : Culture.DateTimeFormat.MonthNames)[month - 1];

    /// <summary>"a, b or c", "a, b and c".</summary>
    public string Join(IReadOnlyList<string> members, bool isOneOf) =>
        $"{string.Join(", ", members.Take(members.Count - 1))} {(isOneOf ? Or : And)} {members[^1]}";

    public string Fill(string pattern, params ReadOnlySpan<object?> parts) => string.Format(Culture, pattern, parts);
}
