namespace FactTracker.Reading;

/// <summary>Spanish months, days, periods, and phrases that locate dates.</summary>
internal static class SpanishCalendar
{
    public static void AddTo(LexiconBuilder words) => words
        .Months(
            "enero ene", "febrero feb", "marzo", "abril abr", "mayo", "junio jun", "julio jul", "agosto ago", "septiembre setiembre sept",
            "octubre oct", "noviembre nov", "diciembre dic")
        .Weekdays("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
        .Seasons("primavera", "verano", "otoño", "invierno")
        .Units(
            (TimeUnit.Second, "segundo segundos"), (TimeUnit.Minute, "minuto minutos"), (TimeUnit.Hour, "hora horas"),
            (TimeUnit.Day, "día días"), (TimeUnit.Week, "semana semanas"), (TimeUnit.Month, "mes meses"),
            (TimeUnit.Quarter, "trimestre trimestres"), (TimeUnit.Half, "semestre semestres"), (TimeUnit.Year, "año años"),
            (TimeUnit.Decade, "década décadas decenio"), (TimeUnit.Century, "siglo siglos"), (TimeUnit.Millennium, "milenio milenios"))
        .Words("año", WordUse.YearWord)
        .Words("años década", word => word with { BeginsDecade = true })
        .Phrases(PhraseKind.Since, "desde,desde el,desde la,desde los,a partir de,a partir del")
        .Phrases(PhraseKind.Until, "hasta,hasta el,hasta la,hasta los", phrase => phrase with { IsLoose = true }) // "desde … hasta"
        .Phrases(PhraseKind.Until, "para,para el,de aquí a,a más tardar el")
        .Phrases(PhraseKind.Before, "antes de,antes del")
        .Phrases(PhraseKind.After, "después de,después del,tras,tras el")
        .Phrases(PhraseKind.AgoBefore, "hace,hace unos,hace casi")
        .Phrases(PhraseKind.Ago, "atrás")
        .Phrases(PhraseKind.Circa, "hacia,circa")
        .Phrases(
            PhraseKind.Early,
            "principios de,a principios de,principios del,a principios del,principios de los,a principios de los,comienzos de," +
            "a comienzos de," +
            "comienzos del,a comienzos del,inicios de,a inicios de,inicios del,a inicios del,el inicio de,al inicio de,el principio de," +
            "principios de la,a comienzos de los")
        .Phrases(
            PhraseKind.Middle,
            "mediados de,a mediados de,mediados del,a mediados del,mediados de los,a mediados de los,mediados de la,a mediados de la")
        .Phrases(
            PhraseKind.Late,
            "finales de,a finales de,finales del,a finales del,finales de los,a finales de los,fines de,a fines de,final de,al final de," +
            "el final de,fin de,finales de la,a finales de la")
        .Phrases(PhraseKind.YearEnd, "fin de año,final de año")
        .Phrases(PhraseKind.BeforeEra, "a . c .,antes de cristo,a . c,a.c.")
        .Phrases(PhraseKind.Era, "d . c .,después de cristo,d.c.")
        .Phrases(PhraseKind.Last, "pasado,pasada,pasados,pasadas,último,última,últimos,últimas,anterior")
        .Phrases(PhraseKind.Next, "próximo,próxima,próximos,próximas,que viene,siguiente")
        .Phrases(PhraseKind.This, "este,esta,estos,estas,el presente,el actual")
        .Phrases(PhraseKind.Other, "el mismo,la misma,ese,esa,aquel,aquella")
        .Today(0, "hoy,hoy en día")
        .Today(-1, "ayer,anoche")
        .Today(-2, "anteayer")
        .Phrases(PhraseKind.FiscalYear, "ejercicio,año fiscal,ejercicio fiscal")
        .Phrases(PhraseKind.Onwards, "en adelante")
        .Phrases(PhraseKind.Or, "o,u")
        .Phrases(PhraseKind.During, "en los,en las,durante los,durante las,durante,en")
        .Phrases(PhraseKind.During, "dentro de", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Vague, "varios,varias,algunos,algunas,muchos,pocos,unos pocos")
        .Phrases(PhraseKind.Holiday, "navidad,el día de navidad", phrase => phrase with { Text = "12-25" })
        .Phrases(PhraseKind.Holiday, "nochebuena", phrase => phrase with { Text = "12-24" })
        .Phrases(PhraseKind.Holiday, "nochevieja", phrase => phrase with { Text = "12-31" })
        .Phrases(PhraseKind.Holiday, "año nuevo", phrase => phrase with { Text = "01-01" })
        .Phrases(PhraseKind.Holiday, "domingo de pascua", phrase => phrase with { Text = "E0" });
}
