namespace FactTracker.Wording.Dates;

/// <summary>Dates in German. "From" and "between" take the dative.</summary>
internal static class GermanDates
{
    public static DatePhrases Table { get; } = new()
    {
        Months =
        [
            new("Januar"),
            new("Februar"),
            new("März"),
            new("April"),
            new("Mai"),
            new("Juni"),
            new("Juli"),
            new("August"),
            new("September"),
            new("Oktober"),
            new("November"),
            new("Dezember"),
        ],
        Thousands = ".",
        DayNumber = ("{0}.", "{0}."),
        Year =
        (
            new("{0}") { Within = "im Jahr {0}" },
            new("{0} v. Chr.") { Within = "im Jahr {0} v. Chr." },
            new("{0} n. Chr.") { Within = "im Jahr {0} n. Chr." }
        ),
        OfYear = ("{0}", "{0} v. Chr.", "{0} n. Chr."),
        Number = ("{0}", "{0} v. Chr.", "{0} n. Chr."),
        OfWholeYear = "{0}",
        FarYear =
        (
            new("das Jahr {0}") { After = "dem Jahr {0}", Until = "zum Jahr {0}" },
            new("das Jahr {0} v. Chr.") { After = "dem Jahr {0} v. Chr.", Until = "zum Jahr {0} v. Chr." }
        ),
        Decade = new("die {0}er-Jahre") { After = "den {0}er-Jahren", Until = "zu den {0}er-Jahren", Within = "in den {0}er-Jahren" },
        OfDecade = "eines der {0}er-Jahre",
        UnknownYear = new("ein unbekanntes Jahr")
        {
            After = "einem unbekannten Jahr",
            Until = "zu einem unbekannten Jahr",
            Within = "in einem unbekannten Jahr",
            IsVague = true,
        },
        OfUnknownYear = "eines unbekannten Jahres",
        YearBetween = new("ein Jahr zwischen {0} und {1}")
        {
            After = "einem Jahr zwischen {0} und {1}",
            Until = "zu einem Jahr zwischen {0} und {1}",
            Within = "in einem Jahr zwischen {0} und {1}",
            IsVague = true,
        },
        OfYearBetween = "eines Jahres zwischen {0} und {1}",
        YearLike = new("ein Jahr der Form {0}")
        {
            After = "einem Jahr der Form {0}",
            Until = "zu einem Jahr der Form {0}",
            Within = "in einem Jahr der Form {0}",
            IsVague = true,
        },
        OfYearLike = "eines Jahres der Form {0}",
        Estimate = new("schätzungsweise {0} (zwischen {1} und {2})")
        {
            After = "schätzungsweise {0:s} (zwischen {1} und {2})",
            Until = "schätzungsweise {0:u} (zwischen {1} und {2})",
        },
        MonthOfYear = new("{0} {1}") { Within = "im {0} {1}" },
        SomeMonth = new("ein Monat {0:w}") { After = "einem Monat {0:w}", Until = "zu einem Monat {0:w}", IsVague = true },
        SomeMonthBetween = new("ein Monat zwischen {0} und {1}")
        {
            After = "einem Monat zwischen {0} und {1}",
            Until = "zu einem Monat zwischen {0} und {1}",
            Within = "in einem Monat zwischen {0} und {1}",
            IsVague = true,
        },
        DayOfMonth = new("{0} {1} {2}") { Named = "der {0} {1} {2}", After = "dem {0} {1} {2}", Until = "zum {0} {1} {2}" },
        SomeDay = new("ein Tag {0:w}") { After = "einem Tag {0:w}", Until = "zu einem Tag {0:w}", IsVague = true },
        SomeDayLike = new("ein Tag der Form {0}")
        {
            After = "einem Tag der Form {0}",
            Until = "zu einem Tag der Form {0}",
            IsVague = true,
        },
        DayOfSomeMonth = new("der {0}. eines Monats {1:w}")
        {
            After = "dem {0}. eines Monats {1:w}",
            Until = "zum {0}. eines Monats {1:w}",
            IsVague = true,
        },
        PartsOfMonth = [new("Anfang {0}"), new("Mitte {0}"), new("Ende {0}")],
        SubYears =
        [
            new("Frühling {0}")
            {
                Named = "der Frühling {0}",
                After = "dem Frühling {0}",
                Until = "zum Frühling {0}",
                Within = "im Frühling {0}"
            },
            new("Sommer {0}") { Named = "der Sommer {0}", After = "dem Sommer {0}", Until = "zum Sommer {0}", Within = "im Sommer {0}" },
            new("Herbst {0}") { Named = "der Herbst {0}", After = "dem Herbst {0}", Until = "zum Herbst {0}", Within = "im Herbst {0}" },
            new("Winter {0}") { Named = "der Winter {0}", After = "dem Winter {0}", Until = "zum Winter {0}", Within = "im Winter {0}" },
            new("das erste Quartal {0}")
            {
                After = "dem ersten Quartal {0}",
                Until = "zum ersten Quartal {0}",
                Within = "im ersten Quartal {0}"
            },
            new("das zweite Quartal {0}")
            {
                After = "dem zweiten Quartal {0}",
                Until = "zum zweiten Quartal {0}",
                Within = "im zweiten Quartal {0}"
            },
            new("das dritte Quartal {0}")
            {
                After = "dem dritten Quartal {0}",
                Until = "zum dritten Quartal {0}",
                Within = "im dritten Quartal {0}"
            },
            new("das vierte Quartal {0}")
            {
                After = "dem vierten Quartal {0}",
                Until = "zum vierten Quartal {0}",
                Within = "im vierten Quartal {0}"
            },
            new("das erste Jahresdrittel {0}")
            {
                After = "dem ersten Jahresdrittel {0}",
                Until = "zum ersten Jahresdrittel {0}",
                Within = "im ersten Jahresdrittel {0}"
            },
            new("das zweite Jahresdrittel {0}")
            {
                After = "dem zweiten Jahresdrittel {0}",
                Until = "zum zweiten Jahresdrittel {0}",
                Within = "im zweiten Jahresdrittel {0}"
            },
            new("das letzte Jahresdrittel {0}")
            {
                After = "dem letzten Jahresdrittel {0}",
                Until = "zum letzten Jahresdrittel {0}",
                Within = "im letzten Jahresdrittel {0}"
            },
            new("die erste Jahreshälfte {0}")
            {
                After = "der ersten Jahreshälfte {0}",
                Until = "zur ersten Jahreshälfte {0}",
                Within = "in der ersten Jahreshälfte {0}"
            },
            new("die zweite Jahreshälfte {0}")
            {
                After = "der zweiten Jahreshälfte {0}",
                Until = "zur zweiten Jahreshälfte {0}",
                Within = "in der zweiten Jahreshälfte {0}"
            },
        ],
        AtTime = new("{0}, {1}") { Named = "{0:n}, {1}", After = "{0:s}, {1}", Until = "{0:u}, {1}" },
        About = new("etwa {0}") { After = "etwa {0:s}", Until = "etwa {0:u}" },
        Uncertain = "unsicher",
        Approximate = "ungefähr",
        UncertainParts = ["Jahr unsicher", "Monat unsicher", "Tag unsicher", "Jahreszeit unsicher"],
        ApproximateParts = ["Jahr ungefähr", "Monat ungefähr", "Tag ungefähr", "Jahreszeit ungefähr"],
        FromTo = "von {0:s} bis {1:u}",
        Since = "seit {0:s}",
        FromUnknown = "von {0:s} an, Ende nicht bekannt",
        Until = "bis {0:u}",
        UntilUnknown = "bis {0:u}, Anfang nicht bekannt",
        NoDates =
        (
            "ohne Anfang und Ende",
            "Anfang und Ende nicht bekannt",
            "ohne Anfang, Ende nicht bekannt",
            "Anfang nicht bekannt, ohne Ende"
        ),
        Between = "zwischen {0:b} und {1:b}",
        OrLater = "{0} oder später",
        OrEarlier = "{0} oder früher",
        Every = ["jedes Jahr", "jeder Monat", "jeder Tag", "jeder Zeitraum"],
        Or = "oder",
        And = "und",
        Northern = "Nordhalbkugel",
        Southern = "Südhalbkugel",
        Contractions = [(" von dem ", " vom ")],
    };
}
