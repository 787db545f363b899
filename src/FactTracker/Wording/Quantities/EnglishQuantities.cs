using System.Collections.Frozen;

namespace FactTracker.Wording.Quantities;

/// <summary>Quantities in English.</summary>
internal static class EnglishQuantities
{
    public static QuantityPhrases Table { get; } = new()
    {
        Language = "en",
        Hedges = new Dictionary<Approximation, string>
        {
            [Approximation.About] = "about {0}",
            [Approximation.AtLeast] = "at least {0}",
            [Approximation.MoreThan] = "more than {0}",
            [Approximation.AtMost] = "at most {0}",
            [Approximation.LessThan] = "less than {0}",
            [Approximation.JustOver] = "just over {0}",
            [Approximation.JustUnder] = "just under {0}",
            [Approximation.Nearly] = "nearly {0}",
            [Approximation.WellOver] = "well over {0}",
            [Approximation.WellUnder] = "well under {0}",
            [Approximation.UpTo] = "up to {0}",
            [Approximation.Between] = "between {0} and {1}",
        }.ToFrozenDictionary(),
        AboutRange = "about {0} to {1}",
        Both = "{0} and {1}",
        Scales =
        [
            new(1_000_000, "million", "million"),
            new(1_000_000_000, "billion", "billion"),
            new(1_000_000_000_000, "trillion", "trillion"),
        ],
        IsOne = number => Math.Abs(number) == 1,
        PartOf = "{0} of {1}",
        TimesOf = "{0} times {1}",
        Times = "{0} times",
        PercentagePoint = "{0} percentage point",
        PercentagePoints = "{0} percentage points",
        RankNumber = "place {0}",
        Level = "at {0} confidence",
        Sample = "sample of {0}",
    };
}
