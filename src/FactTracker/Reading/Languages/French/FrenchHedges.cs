namespace FactTracker.Reading;

/// <summary>French hedges around numbers, and phrases that form ranges and shares.</summary>
internal static class FrenchHedges
{
    public static void AddTo(LexiconBuilder words) => words
        .Hedges(
            Approximation.About,
            "environ,quelque,autour de,aux alentours de,de l' ordre de,à peu près,approximativement,aux environs de,d' environ," +
            "une moyenne de," +
            "en moyenne,près des")
        .Hedges(
            Approximation.AtLeast, "au moins,au minimum,pas moins de,pas moins d',un minimum de,d' au moins,minimum,au bas mot")
        .Hedges(
            Approximation.MoreThan, "plus de,plus d',supérieur à,supérieure à,au-dessus de,au - dessus de,de plus de,à plus de,au-delà de")
        .Hedges(Approximation.AtMost, "au plus,au maximum,tout au plus,pas plus de,pas plus d',un maximum de,maximum,d' au plus")
        .Hedges(Approximation.LessThan, "moins de,moins d',inférieur à,inférieure à,au-dessous de,en dessous de,sous les,de moins de," +
            "à moins de")
        .Hedges(Approximation.JustOver, "un peu plus de,un peu plus d',légèrement plus de,guère plus de")
        .Hedges(Approximation.JustUnder, "un peu moins de,un peu moins d',légèrement moins de,à peine moins de")
        .Hedges(Approximation.Nearly, "près de,près d',presque,pas loin de,proche de,de près de,de près d'")
        .Hedges(Approximation.WellOver, "bien plus de,largement plus de,nettement plus de,beaucoup plus de")
        .Hedges(Approximation.WellUnder, "bien moins de,nettement moins de,beaucoup moins de")
        .Phrases(
            PhraseKind.HedgeBefore, "jusqu' à,jusqu' aux", phrase => phrase with { Hedge = Approximation.UpTo, IsLoose = true })
        .Hedges(Approximation.Exactly, "exactement,précisément,seulement,à peine,un total de,au total")
        .Phrases(PhraseKind.HedgeAfter, "ou plus,au moins,et plus", phrase => phrase with { Hedge = Approximation.AtLeast })
        .Phrases(PhraseKind.HedgeAfter, "ou moins,au plus,au maximum", phrase => phrase with { Hedge = Approximation.AtMost })
        .Phrases(PhraseKind.HedgeAfter, "environ", phrase => phrase with { Hedge = Approximation.About })
        .Phrases(PhraseKind.Between, "entre")
        .Phrases(PhraseKind.From, "de,du,d'")
        .Phrases(PhraseKind.To, "à,au")
        .Phrases(PhraseKind.BoundJoint, "et,mais")
        .Phrases(PhraseKind.OutOf, "sur")
        .Phrases(PhraseKind.Percent, "pour cent,p . 100,p . cent")
        .Phrases(PhraseKind.Points, "points de pourcentage,point de pourcentage,points de %")
        .Phrases(PhraseKind.Points, "points de base,point de base", phrase => phrase with { Number = 0.01m })
        .Phrases(PhraseKind.LoosePoints, "points,point")
        .Phrases(PhraseKind.Margin, "plus ou moins")
        .Phrases(PhraseKind.Sample, "échantillon de,un échantillon de");
}
