using System.Collections.Frozen;

namespace FactTracker.Wording.Quantities;

/// <summary>Quantities in French.</summary>
internal static class FrenchQuantities
{
    public static QuantityPhrases Table { get; } = new()
    {
        Language = "fr",
        Hedges = new Dictionary<Approximation, string>
        {
            [Approximation.About] = "environ {0}",
            [Approximation.AtLeast] = "au moins {0}",
            [Approximation.MoreThan] = "plus de {0}",
            [Approximation.AtMost] = "au plus {0}",
            [Approximation.LessThan] = "moins de {0}",
            [Approximation.JustOver] = "un peu plus de {0}",
            [Approximation.JustUnder] = "un peu moins de {0}",
            [Approximation.Nearly] = "près de {0}",
            [Approximation.WellOver] = "bien plus de {0}",
            [Approximation.WellUnder] = "bien moins de {0}",
            [Approximation.UpTo] = "jusqu'à {0}",
            [Approximation.Between] = "entre {0} et {1}",
        }.ToFrozenDictionary(),
        AboutRange = "environ {0} à {1}",
        Both = "{0} et {1}",
        Scales =
        [
            new(1_000_000, "million", "millions"),
            new(1_000_000_000, "milliard", "milliards"),
            new(1_000_000_000_000, "billion", "billions"),
        ],
        IsOne = number => Math.Abs(number) < 2,
        PartOf = "{0} de {1}",
        TimesOf = "{0} fois {1}",
        Times = "{0} fois",
        PercentagePoint = "{0} point de pourcentage",
        PercentagePoints = "{0} points de pourcentage",
        RankNumber = "place {0}",
        Level = "au niveau de confiance de {0}",
        Sample = "échantillon de {0}",
    };
}
