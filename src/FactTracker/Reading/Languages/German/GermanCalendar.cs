namespace FactTracker.Reading;

/// <summary>German months, days, periods, and phrases that locate dates.</summary>
internal static class GermanCalendar
{
    public static void AddTo(LexiconBuilder words) => words
        .Months(
            "januar jänner jan", "februar feber feb", "märz mär", "april apr", "mai", "juni jun", "juli jul", "august aug",
            "september sept sep",
            "oktober okt", "november nov", "dezember dez")
        .Weekdays("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag")
        .Seasons("frühling frühjahr", "sommer", "herbst", "winter")
        .Units(
            (TimeUnit.Second, "sekunde sekunden"), (TimeUnit.Minute, "minute minuten"), (TimeUnit.Hour, "stunde stunden"),
            (TimeUnit.Day, "tag tage tagen tages"), (TimeUnit.Weekend, "wochenende wochenenden"), (TimeUnit.Week, "woche wochen"),
            (TimeUnit.Month, "monat monate monaten monats"), (TimeUnit.Quarter, "quartal quartale quartals quartalen"),
            (TimeUnit.Half, "halbjahr halbjahre halbjahres halbjahrs"), (TimeUnit.Year, "jahr jahre jahren jahres jahrs"),
            (TimeUnit.Decade, "jahrzehnt jahrzehnte jahrzehnten dekade dekaden"),
            (TimeUnit.Century, "jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhd"),
            (TimeUnit.Millennium, "jahrtausend jahrtausends jahrtausende"))
        .Words("jahr jahre jahres", WordUse.YearWord)
        .Words("zwanziger", word => word with { Decade = 20 })
        .Words("dreißiger", word => word with { Decade = 30 })
        .Words("vierziger", word => word with { Decade = 40 })
        .Words("fünfziger", word => word with { Decade = 50 })
        .Words("sechziger", word => word with { Decade = 60 })
        .Words("siebziger", word => word with { Decade = 70 })
        .Words("achtziger", word => word with { Decade = 80 })
        .Words("neunziger", word => word with { Decade = 90 })
        .Phrases(PhraseKind.Since, "seit,seit dem,seit der,ab,ab dem,spätestens seit,mindestens seit")
        .Phrases(PhraseKind.Until, "bis,bis zum,bis zur,bis ins,spätestens,spätestens bis")
        .Phrases(PhraseKind.Before, "vor,vor dem,vor der")
        .Phrases(PhraseKind.After, "nach,nach dem,nach der")
        .Phrases(PhraseKind.AgoBefore, "vor,vor rund,vor etwa")
        .Phrases(PhraseKind.Circa, "circa,ca,ca .,um,etwa,um das jahr", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Early, "anfang,anfang des,anfang der,zu beginn,zu beginn des,zu beginn der,beginn,beginn des,frühen,frühes")
        .Phrases(PhraseKind.Middle, "mitte,mitte des,mitte der")
        .Phrases(PhraseKind.Late, "ende,ende des,ende der,gegen ende,gegen ende des,späten,spätes")
        .Phrases(PhraseKind.YearEnd, "jahresende")
        .Phrases(PhraseKind.BeforeEra, "v . chr .,vor christus,v . chr")
        .Phrases(PhraseKind.Era, "n . chr .,nach christus,n . chr")
        .Phrases(
            PhraseKind.Last,
            "letzter,letztes,letzten,letzte,letztem,vergangenen,vergangenes,vergangene,vergangener,vorigen,voriges,vorige,voriger," +
            "zurückliegenden")
        .Phrases(PhraseKind.Next, "nächsten,nächstes,nächste,nächster,kommenden,kommendes,kommende,kommender")
        .Phrases(PhraseKind.This, "diesen,dieses,diesem,diese,dieser,laufenden,laufende,laufendes")
        .Phrases(PhraseKind.Other, "selben,gleichen,demselben,desselben,derselben,jenem")
        .Today(0, "heute,heutigen")
        .Today(-1, "gestern,gestrigen")
        .Today(-2, "vorgestern")
        .Today(1, "morgen")
        .Today(2, "übermorgen")
        .Phrases(PhraseKind.FiscalYear, "geschäftsjahr,haushaltsjahr,geschäftsjahres")
        .Phrases(PhraseKind.Onwards, "an")
        .Phrases(PhraseKind.Or, "oder")
        .Phrases(PhraseKind.During, "in,in den,während der,während,über die")
        .Phrases(PhraseKind.During, "innerhalb von,binnen", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Vague, "mehrere,mehreren,einige,einigen,ein paar,viele,vielen,wenigen")
        .Phrases(PhraseKind.Holiday, "weihnachten,weihnachtstag", phrase => phrase with { Text = "12-25" })
        .Phrases(PhraseKind.Holiday, "heiligabend", phrase => phrase with { Text = "12-24" })
        .Phrases(PhraseKind.Holiday, "silvester", phrase => phrase with { Text = "12-31" })
        .Phrases(PhraseKind.Holiday, "neujahr", phrase => phrase with { Text = "01-01" })
        .Phrases(PhraseKind.Holiday, "ostern,ostersonntag", phrase => phrase with { Text = "E0" })
        .Phrases(PhraseKind.Holiday, "pfingsten,pfingstsonntag", phrase => phrase with { Text = "E49" });
}
