namespace FactTracker.Reading;

/// <summary>French months, days, periods, and phrases that locate dates.</summary>
internal static class FrenchCalendar
{
    public static void AddTo(LexiconBuilder words) => words
        .Months(
            "janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout", "septembre sept",
            "octobre oct", "novembre nov", "décembre déc")
        .Weekdays("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
        .Seasons("printemps", "été", "automne", "hiver")
        .Units(
            (TimeUnit.Second, "seconde secondes"), (TimeUnit.Minute, "minute minutes"), (TimeUnit.Hour, "heure heures"),
            (TimeUnit.Day, "jour jours journée journées"), (TimeUnit.Weekend, "week-end weekend"), (TimeUnit.Week, "semaine semaines"),
            (TimeUnit.Month, "mois"), (TimeUnit.Quarter, "trimestre trimestres"), (TimeUnit.Half, "semestre semestres"),
            (TimeUnit.Year, "an ans année années"), (TimeUnit.Decade, "décennie décennies"), (TimeUnit.Century, "siècle siècles"),
            (TimeUnit.Millennium, "millénaire millénaires"))
        .Words("an année", WordUse.YearWord)
        .Words("années", word => word with { BeginsDecade = true })
        .Words("seconde", word => word with { Ordinal = 2 })
        .Phrases(PhraseKind.Since, "depuis,depuis le,depuis la,depuis l',à partir de,à partir du,à compter du,à compter de,dès,dès le")
        .Phrases(PhraseKind.Until, "jusqu' à,jusqu' en,jusqu' au", phrase => phrase with { IsLoose = true }) // "de 2019 jusqu'en 2022"
        .Phrases(
            PhraseKind.Until, "d' ici,d' ici à,d' ici au,d' ici la,d' ici le,à l' horizon,d' ici fin," +
                "au plus tard le")
        .Phrases(PhraseKind.Before, "avant,avant le,avant la,avant l'")
        .Phrases(PhraseKind.After, "après,après le,après la,après l'")
        .Phrases(PhraseKind.AgoBefore, "il y a,il y a environ,voici")
        .Phrases(PhraseKind.Circa, "vers,circa")
        .Phrases(
            PhraseKind.Early,
            "début,au début de,au début du,au début des,au début de l',le début de,le début du,le début des,le début de l',début des," +
            "début de," +
            "début du,débuts des")
        .Phrases(
            PhraseKind.Middle, "mi -,mi,à la mi -,mi-,le milieu des,au milieu des,au milieu de,au milieu du,milieu des,milieu de," +
                "au milieu de l'")
        .Phrases(
            PhraseKind.Late,
            "fin,à la fin de,à la fin du,à la fin des,la fin de,la fin du,la fin des,fin de,fin des,à la fin de l',la fin de l'," +
            "courant fin")
        .Phrases(PhraseKind.BeforeEra, "av . j . - c .,avant jésus-christ,avant j . - c .,av . j.-c.,avant notre ère")
        .Phrases(PhraseKind.Last, "dernier,dernière,derniers,dernières,passé,passée,précédent,précédente")
        .Phrases(PhraseKind.Next, "prochain,prochaine,prochains,prochaines")
        .Phrases(PhraseKind.This, "ce,cet,cette,ces")
        .Phrases(PhraseKind.Other, "la même,le même,cette même")
        .Today(0, "aujourd'hui,aujourd' hui,ce jour")
        .Today(-1, "hier")
        .Today(-2, "avant-hier,avant - hier")
        .Today(1, "demain")
        .Today(2, "après-demain,après - demain")
        .Phrases(PhraseKind.FiscalYear, "exercice,l' exercice")
        .Phrases(PhraseKind.Or, "ou")
        .Phrases(PhraseKind.During, "au cours de,au cours des,ces,durant,pendant,sur les,dans les")
        .Phrases(PhraseKind.During, "sous", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Vague, "plusieurs,quelques")
        .Phrases(PhraseKind.Holiday, "noël,le jour de noël", phrase => phrase with { Text = "12-25" })
        .Phrases(PhraseKind.Holiday, "pâques", phrase => phrase with { Text = "E0" })
        .Phrases(PhraseKind.Holiday, "pentecôte", phrase => phrase with { Text = "E49" })
        .Phrases(PhraseKind.Holiday, "toussaint,la toussaint", phrase => phrase with { Text = "11-01" });
}
