using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>Dates in French.</summary>
internal static class FrenchDates
{
    public static DatePhrases Table { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("fr"),
        DayOfMonth = "{0} {1} {2}",
        MonthOfYear = "{0} {1}",
        BeforeEra = "{0} av. J.-C.",
        AtTime = "{0}, {1}",
        Decade = "les années {0}",
        SomeMonthIn = "un mois de {0}",
        SomeDayIn = "un jour de {0}",
        Some = ["une année {0}", "un mois {0}", "un jour {0}"],
        Between = "entre {0} et {1}",
        Estimated = "{0} par estimation ({1})",
        About = "vers {0}",
        Uncertain = "incertain",
        Approximate = "approximatif",
        Parts = ["année", "mois", "jour"],
        FromTo = "de {0} à {1}",
        Since = "depuis {0}",
        FromUnknown = "à partir de {0}, fin inconnue",
        Until = "jusqu’à {0}",
        UntilUnknown = "jusqu’à {0}, début inconnu",
        Always = "à tout moment",
        OrLater = "{0} ou plus tard",
        OrEarlier = "{0} ou plus tôt",
        AllFromTo = "toutes de {0} à {1}",
        AllSince = "toutes depuis {0}",
        AllUntil = "toutes jusqu’à {0}",
        Or = "ou",
        And = "et",
        Northern = "hémisphère nord",
        Southern = "hémisphère sud",
        SubYears =
        [
            "printemps {0}", "été {0}", "automne {0}", "hiver {0}",
            "le premier trimestre de {0}", "le deuxième trimestre de {0}", "le troisième trimestre de {0}", "le quatrième trimestre de {0}",
            "le premier tiers de {0}", "le deuxième tiers de {0}", "le dernier tiers de {0}",
            "le premier semestre de {0}", "le second semestre de {0}",
        ],
    };
}
