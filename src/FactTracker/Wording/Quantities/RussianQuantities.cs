using System.Collections.Frozen;

namespace FactTracker.Wording.Quantities;

/// <summary>Quantities in Russian.</summary>
/// <remarks>The scale words are abbreviated, because the full words are inflected for number.</remarks>
internal static class RussianQuantities
{
    public static QuantityPhrases Table { get; } = new()
    {
        Language = "ru",
        Hedges = new Dictionary<Approximation, string>
        {
            [Approximation.About] = "около {0}",
            [Approximation.AtLeast] = "не менее {0}",
            [Approximation.MoreThan] = "более {0}",
            [Approximation.AtMost] = "не более {0}",
            [Approximation.LessThan] = "менее {0}",
            [Approximation.JustOver] = "чуть более {0}",
            [Approximation.JustUnder] = "чуть менее {0}",
            [Approximation.Nearly] = "почти {0}",
            [Approximation.WellOver] = "намного более {0}",
            [Approximation.WellUnder] = "намного менее {0}",
            [Approximation.UpTo] = "до {0}",
            [Approximation.Between] = "от {0} до {1}",
        }.ToFrozenDictionary(),
        AboutRange = "примерно от {0} до {1}",
        Both = "{0} и {1}",
        Scales =
        [
            new(1_000_000, "млн", "млн"),
            new(1_000_000_000, "млрд", "млрд"),
            new(1_000_000_000_000, "трлн", "трлн"),
        ],
        IsOne = number => Math.Abs(number) == 1,
        PartOf = "{0} (от числа: {1})",
        TimesOf = "{0} × {1}",
        Times = "{0} раз(а)",
        PercentagePoint = "{0} п. п.",
        PercentagePoints = "{0} п. п.",
        RankNumber = "место {0}",
        Level = "при доверии {0}",
        Sample = "выборка: {0}",
    };
}
