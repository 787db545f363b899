using System.Collections.Frozen;

namespace FactTracker.Wording.Quantities;

/// <summary>Quantities in Spanish.</summary>
internal static class SpanishQuantities
{
    public static QuantityPhrases Table { get; } = new()
    {
        Language = "es",
        Hedges = new Dictionary<Approximation, string>
        {
            [Approximation.About] = "alrededor de {0}",
            [Approximation.AtLeast] = "al menos {0}",
            [Approximation.MoreThan] = "más de {0}",
            [Approximation.AtMost] = "como máximo {0}",
            [Approximation.LessThan] = "menos de {0}",
            [Approximation.JustOver] = "poco más de {0}",
            [Approximation.JustUnder] = "poco menos de {0}",
            [Approximation.Nearly] = "casi {0}",
            [Approximation.WellOver] = "mucho más de {0}",
            [Approximation.WellUnder] = "mucho menos de {0}",
            [Approximation.UpTo] = "hasta {0}",
            [Approximation.Between] = "entre {0} y {1}",
        }.ToFrozenDictionary(),
        AboutRange = "alrededor de {0} a {1}",
        Both = "{0} y {1}",
        Scales =
        [
            new(1_000_000, "millón", "millones"),
            new(1_000_000_000, "mil millones", "mil millones"),
            new(1_000_000_000_000, "billón", "billones"),
        ],
        IsOne = number => Math.Abs(number) == 1,
        PartOf = "{0} de {1}",
        TimesOf = "{0} veces {1}",
        Times = "{0} veces",
        PercentagePoint = "{0} punto porcentual",
        PercentagePoints = "{0} puntos porcentuales",
        RankNumber = "puesto {0}",
        Level = "con una confianza del {0}",
        Sample = "muestra de {0}",
    };
}
