using System.Collections.Frozen;

namespace FactTracker.Wording.Quantities;

/// <summary>Quantities in German.</summary>
internal static class GermanQuantities
{
    public static QuantityPhrases Table { get; } = new()
    {
        Language = "de",
        Hedges = new Dictionary<Approximation, string>
        {
            [Approximation.About] = "etwa {0}",
            [Approximation.AtLeast] = "mindestens {0}",
            [Approximation.MoreThan] = "mehr als {0}",
            [Approximation.AtMost] = "höchstens {0}",
            [Approximation.LessThan] = "weniger als {0}",
            [Approximation.JustOver] = "knapp über {0}",
            [Approximation.JustUnder] = "knapp unter {0}",
            [Approximation.Nearly] = "fast {0}",
            [Approximation.WellOver] = "weit über {0}",
            [Approximation.WellUnder] = "weit unter {0}",
            [Approximation.UpTo] = "bis zu {0}",
            [Approximation.Between] = "zwischen {0} und {1}",
        }.ToFrozenDictionary(),
        AboutRange = "etwa {0} bis {1}",
        Both = "{0} und {1}",
        Scales =
        [
            new(1_000_000, "Million", "Millionen"),
            new(1_000_000_000, "Milliarde", "Milliarden"),
            new(1_000_000_000_000, "Billion", "Billionen"),
        ],
        IsOne = number => Math.Abs(number) == 1,
        PartOf = "{0} von {1}",
        TimesOf = "das {0}-Fache von {1}",
        Times = "das {0}-Fache",
        PercentagePoint = "{0} Prozentpunkt",
        PercentagePoints = "{0} Prozentpunkte",
        RankNumber = "Platz {0}",
        Level = "bei {0} Sicherheit",
        Sample = "Stichprobe von {0}",
    };
}
