namespace FactTracker.Wording.Dates;

/// <summary>Dates in English. Only the form after "some day" differs.</summary>
internal static class EnglishDates
{
    /// <summary>Day, month, year, as in most countries.</summary>
    public static DatePhrases Table { get; } = new()
    {
        Months =
        [
            new("January"),
            new("February"),
            new("March"),
            new("April"),
            new("May"),
            new("June"),
            new("July"),
            new("August"),
            new("September"),
            new("October"),
            new("November"),
            new("December"),
        ],
        Thousands = ",",
        DayNumber = ("{0}", "{0}"),
        Year = (new("{0}") { Within = "in {0}" }, new("{0} BCE") { Within = "in {0} BCE" }, new("{0} CE") { Within = "in {0} CE" }),
        OfYear = ("{0}", "{0} BCE", "{0} CE"),
        Number = ("{0}", "{0} BCE", "{0} CE"),
        OfWholeYear = "of {0}",
        FarYear = (new("the year {0}"), new("the year {0} BCE")),
        Decade = new("the {0}s") { Within = "in the {0}s" },
        OfDecade = "of some year in the {0}s",
        UnknownYear = new("an unknown year") { Within = "in an unknown year", IsVague = true },
        OfUnknownYear = "of an unknown year",
        YearBetween = new("some year between {0} and {1}") { Within = "in some year between {0} and {1}", IsVague = true },
        OfYearBetween = "of some year between {0} and {1}",
        YearLike = new("some year of the form {0}") { Within = "in some year of the form {0}", IsVague = true },
        OfYearLike = "of some year of the form {0}",
        Estimate = new("an estimated {3} (between {1} and {2})"),
        MonthOfYear = new("{0} {1}") { Within = "in {0} {1}" },
        SomeMonth = new("some month {0:w}") { IsVague = true },
        SomeMonthBetween = new("some month between {0} and {1}") { Within = "in some month between {0} and {1}", IsVague = true },
        DayOfMonth = new("{0} {1} {2}"),
        SomeDay = new("some day {0:w}") { IsVague = true },
        SomeDayLike = new("some day of the form {0}") { IsVague = true },
        DayOfSomeMonth = new("day {0} of some month {1:w}") { IsVague = true },
        PartsOfMonth = [new("early {0}"), new("mid-{0}"), new("late {0}")],
        SubYears =
        [
            new("spring {0}"),
            new("summer {0}"),
            new("autumn {0}"),
            new("winter {0}"),
            new("the first quarter {0}"),
            new("the second quarter {0}"),
            new("the third quarter {0}"),
            new("the fourth quarter {0}"),
            new("the first third {0}"),
            new("the second third {0}"),
            new("the last third {0}"),
            new("the first half {0}"),
            new("the second half {0}"),
        ],
        AtTime = new("{0}, {1}"),
        About = new("about {0}"),
        Uncertain = "uncertain",
        Approximate = "approximate",
        UncertainParts = ["year uncertain", "month uncertain", "day uncertain", "season uncertain"],
        ApproximateParts = ["year approximate", "month approximate", "day approximate", "season approximate"],
        FromTo = "from {0:s} to {1:u}",
        Since = "since {0:s}",
        FromUnknown = "from {0:s}, end not known",
        Until = "until {0:u}",
        UntilUnknown = "until {0:u}, start not known",
        NoDates = ("without start or end", "start and end not known", "without start, end not known", "start not known, without end"),
        Between = "between {0:b} and {1:b}",
        OrLater = "{0} or later",
        OrEarlier = "{0} or earlier",
        Every = ["every year", "every month", "every day", "every period"],
        Or = "or",
        And = "and",
        Northern = "northern hemisphere",
        Southern = "southern hemisphere",
    };

    /// <summary>As in the United States: the month first, and the year after a comma.</summary>
    public static DatePhrases American { get; } = Table with { DayOfMonth = new("{1} {0}, {2}") };
}
