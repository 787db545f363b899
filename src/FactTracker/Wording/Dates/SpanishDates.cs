using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>Dates in Spanish.</summary>
internal static class SpanishDates
{
    public static DatePhrases Table { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("es"),
        DayOfMonth = "{0} de {1} de {2}",
        MonthOfYear = "{0} de {1}",
        BeforeEra = "{0} a. C.",
        AtTime = "{0}, {1}",
        Decade = "los años {0}",
        SomeMonthIn = "algún mes de {0}",
        SomeDayIn = "algún día de {0}",
        Some = ["algún año {0}", "algún mes {0}", "algún día {0}"],
        Between = "entre {0} y {1}",
        Estimated = "{0} según estimación ({1})",
        About = "hacia {0}",
        Uncertain = "incierto",
        Approximate = "aproximado",
        Parts = ["año", "mes", "día"],
        FromTo = "de {0} a {1}",
        Since = "desde {0}",
        FromUnknown = "a partir de {0}, fin desconocido",
        Until = "hasta {0}",
        UntilUnknown = "hasta {0}, inicio desconocido",
        Always = "en cualquier momento",
        OrLater = "{0} o más tarde",
        OrEarlier = "{0} o antes",
        AllFromTo = "todos de {0} a {1}",
        AllSince = "todos desde {0}",
        AllUntil = "todos hasta {0}",
        Or = "o",
        And = "y",
        Northern = "hemisferio norte",
        Southern = "hemisferio sur",
        SubYears =
        [
            "primavera de {0}", "verano de {0}", "otoño de {0}", "invierno de {0}",
            "el primer trimestre de {0}", "el segundo trimestre de {0}", "el tercer trimestre de {0}", "el cuarto trimestre de {0}",
            "el primer tercio de {0}", "el segundo tercio de {0}", "el último tercio de {0}",
            "el primer semestre de {0}", "el segundo semestre de {0}",
        ],
    };
}
