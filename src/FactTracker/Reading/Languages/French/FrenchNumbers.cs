namespace FactTracker.Reading;

/// <summary>French numbers, with the tens of Belgium and Switzerland.</summary>
internal static class FrenchNumbers
{
    public static void AddTo(LexiconBuilder words) => words
        .Cardinals(
            0, 1, "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize")
        .Cardinals(20, 10, "vingt vingts", "trente", "quarante", "cinquante", "soixante", "septante", "huitante octante", "nonante")
        .Ordinals(
            1, 1, "premier première premiers premières", "deuxième deuxièmes second seconde", "troisième", "quatrième", "cinquième",
                "sixième",
            "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième")
        .Ordinals(20, 10, "vingtième", "trentième", "quarantième", "cinquantième")
        .Ordinals(100, 900, "centième", "millième")
        .Denominators(3, 1, "tiers", "quart quarts", "cinquièmes", "sixièmes", "septièmes", "huitièmes", "neuvièmes", "dixièmes")
        .Denominators(100, 900, "centièmes", "millièmes")
        .Words("demi demie demis moitié", word => word with { Fraction = 0.5m })
        .Words("cent cents", word => word with { Scale = 100 })
        .Words("mille millier", word => word with { Scale = 1_000 })
        .Words("million millions", word => word with { Scale = 1_000_000 })
        .Words("milliard milliards", word => word with { Scale = 1_000_000_000 })
        .Words("billion billions", word => word with { Scale = 1_000_000_000_000 })
        .Words("trillion trillions", word => word with { Scale = 1_000_000_000_000_000_000 })
        .Words("mio m", word => word with { SuffixScale = 1_000_000 })
        .Words("md mds mrd", word => word with { SuffixScale = 1_000_000_000 })
        .Words("douzaine", word => word with { Scale = 12 })
        .Words("dizaine", word => word with { Scale = 10 })
        .Words("quinzaine", word => word with { Scale = 15 })
        .Words("vingtaine", word => word with { Scale = 20 })
        .Words("trentaine", word => word with { Scale = 30 })
        .Words("quarantaine", word => word with { Scale = 40 })
        .Words("cinquantaine", word => word with { Scale = 50 })
        .Words("centaine", word => word with { Scale = 100 })
        .Words("virgule", WordUse.Point)
        .Words("moins", WordUse.Minus)
        .Dozens(10, "dizaines de,dizaines d'")
        .Dozens(12, "douzaines de")
        .Dozens(100, "centaines de,centaines d'")
        .Dozens(1_000, "milliers de,milliers d'")
        .Dozens(10_000, "dizaines de milliers de")
        .Dozens(100_000, "centaines de milliers de")
        .Dozens(1_000_000, "millions de,millions d'")
        .Dozens(1_000_000_000, "milliards de,milliards d'")
        .Phrases(PhraseKind.Several, "plusieurs,quelques")
        .Phrases(
            PhraseKind.Multiple, "doublé,double,doubler,deux fois plus,deux fois plus de", phrase => phrase with
            {
                Number = 2,
                IsLoose = true
            })
        .Phrases(PhraseKind.Multiple, "triplé,tripler,trois fois plus", phrase => phrase with { Number = 3 })
        .Phrases(PhraseKind.Multiple, "quadruplé,quadrupler", phrase => phrase with { Number = 4 })
        .Phrases(PhraseKind.Multiple, "deux fois moins,deux fois moins de", phrase => phrase with { Number = 0.5m })
        .Phrases(PhraseKind.Times, "fois");
}
