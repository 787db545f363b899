namespace FactTracker.Reading;

/// <summary>Spanish hedges around numbers, and phrases that form ranges and shares.</summary>
internal static class SpanishHedges
{
    public static void AddTo(LexiconBuilder words) => words
        .Hedges(
            Approximation.About,
            "unos,unas,aproximadamente,alrededor de,alrededor del,en torno a,en torno al,más o menos," +
            "una media de,un promedio de,del orden de,en torno a los,alrededor de los")
        .Hedges(Approximation.AtLeast, "al menos,por lo menos,como mínimo,no menos de,un mínimo de,mínimo")
        .Hedges(
            Approximation.MoreThan,
            "más de,más del,por encima de,por encima del,superior a,superior al,superiores a,de más de,mayor de,más de los,más de las")
        .Hedges(Approximation.AtMost, "como máximo,como mucho,no más de,a lo sumo,un máximo de,máximo,no más del")
        .Hedges(
            Approximation.LessThan, "menos de,menos del,por debajo de,por debajo del,inferior a,inferior al,inferiores a,de menos de")
        .Hedges(Approximation.JustOver, "poco más de,algo más de,poco más del,ligeramente por encima de,un poco más de")
        .Hedges(Approximation.JustUnder, "poco menos de,algo menos de,poco menos del,un poco menos de,ligeramente por debajo de")
        .Hedges(Approximation.Nearly, "casi,cerca de,cerca del,prácticamente,rozando,próximo a")
        .Hedges(Approximation.WellOver, "mucho más de,muy por encima de,bastante más de")
        .Hedges(Approximation.WellUnder, "mucho menos de,muy por debajo de,bastante menos de")
        .Phrases(PhraseKind.HedgeBefore, "hasta", phrase => phrase with { Hedge = Approximation.UpTo, IsLoose = true })
        .Hedges(Approximation.Exactly, "exactamente,solo,sólo,solamente,apenas,un total de,en total")
        .Phrases(PhraseKind.HedgeAfter, "o más,y más,como mínimo,al menos", phrase => phrase with { Hedge = Approximation.AtLeast })
        .Phrases(PhraseKind.HedgeAfter, "o menos,como máximo,como mucho", phrase => phrase with { Hedge = Approximation.AtMost })
        .Phrases(PhraseKind.HedgeAfter, "aproximadamente", phrase => phrase with { Hedge = Approximation.About })
        .Phrases(PhraseKind.Between, "entre,entre el,entre un")
        .Phrases(PhraseKind.From, "de,del,desde,desde el")
        .Phrases(PhraseKind.To, "a,al")
        .Phrases(PhraseKind.BoundJoint, "y,pero")
        .Phrases(PhraseKind.OutOf, "de cada,de")
        .Phrases(PhraseKind.Percent, "por ciento,por cien,por 100")
        .Phrases(PhraseKind.Points, "puntos porcentuales,punto porcentual,puntos de porcentaje,pp")
        .Phrases(PhraseKind.Points, "puntos básicos,punto básico", phrase => phrase with { Number = 0.01m })
        .Phrases(PhraseKind.LoosePoints, "puntos,punto")
        .Phrases(PhraseKind.Margin, "más o menos,más / menos")
        .Phrases(PhraseKind.Sample, "muestra de,una muestra de");
}
