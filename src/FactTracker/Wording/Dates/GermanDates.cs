using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>Dates in German.</summary>
internal static class GermanDates
{
    public static DatePhrases Table { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("de"),
        DayOfMonth = "{0}. {1} {2}",
        MonthOfYear = "{0} {1}",
        BeforeEra = "{0} v. Chr.",
        AtTime = "{0}, {1}",
        Decade = "die {0}er Jahre",
        SomeMonthIn = "ein Monat in {0}",
        SomeDayIn = "ein Tag in {0}",
        Some = ["ein Jahr {0}", "ein Monat {0}", "ein Tag {0}"],
        Between = "zwischen {0} und {1}",
        Estimated = "geschätzt {0} ({1})",
        About = "etwa {0}",
        Uncertain = "unsicher",
        Approximate = "ungefähr",
        Parts = ["Jahr", "Monat", "Tag"],
        FromTo = "von {0} bis {1}",
        Since = "seit {0}",
        FromUnknown = "ab {0}, Ende nicht bekannt",
        Until = "bis {0}",
        UntilUnknown = "bis {0}, Anfang nicht bekannt",
        Always = "zu jeder Zeit",
        OrLater = "{0} oder später",
        OrEarlier = "{0} oder früher",
        AllFromTo = "alle von {0} bis {1}",
        AllSince = "alle seit {0}",
        AllUntil = "alle bis {0}",
        Or = "oder",
        And = "und",
        Northern = "Nordhalbkugel",
        Southern = "Südhalbkugel",
        SubYears =
        [
            "Frühling {0}", "Sommer {0}", "Herbst {0}", "Winter {0}",
            "das erste Quartal {0}", "das zweite Quartal {0}", "das dritte Quartal {0}", "das vierte Quartal {0}",
            "das erste Drittel von {0}", "das zweite Drittel von {0}", "das letzte Drittel von {0}",
            "die erste Hälfte von {0}", "die zweite Hälfte von {0}",
        ],
    };
}
