using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>Dates in English.</summary>
internal static class EnglishDates
{
    public static DatePhrases Table { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("en"),
        DayOfMonth = "{0} {1} {2}",
        MonthOfYear = "{0} {1}",
        BeforeEra = "{0} BCE",
        AtTime = "{0}, {1}",
        Decade = "the {0}s",
        SomeMonthIn = "some month in {0}",
        SomeDayIn = "some day in {0}",
        Some = ["some year {0}", "some month {0}", "some day {0}"],
        Between = "between {0} and {1}",
        Estimated = "an estimated {0} ({1})",
        About = "about {0}",
        Uncertain = "uncertain",
        Approximate = "approximate",
        Parts = ["year", "month", "day"],
        FromTo = "from {0} to {1}",
        Since = "since {0}",
        FromUnknown = "from {0}, end not known",
        Until = "until {0}",
        UntilUnknown = "until {0}, start not known",
        Always = "at any time",
        OrLater = "{0} or later",
        OrEarlier = "{0} or earlier",
        AllFromTo = "all from {0} to {1}",
        AllSince = "all since {0}",
        AllUntil = "all until {0}",
        Or = "or",
        And = "and",
        Northern = "northern hemisphere",
        Southern = "southern hemisphere",
        SubYears =
        [
            "spring {0}", "summer {0}", "autumn {0}", "winter {0}",
            "the first quarter of {0}", "the second quarter of {0}", "the third quarter of {0}", "the fourth quarter of {0}",
            "the first third of {0}", "the second third of {0}", "the last third of {0}",
            "the first half of {0}", "the second half of {0}",
        ],
    };
}
