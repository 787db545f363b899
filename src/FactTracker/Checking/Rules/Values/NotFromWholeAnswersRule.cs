using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a percentage or mean that no whole number of answers in the sample can give.</summary>
internal sealed class NotFromWholeAnswersRule : IPartRule<Quantity>
{
    public void Check(Quantity part, Spot spot)
    {
        if (part.SampleSize is not { } size || part.CouldComeFromWholeAnswers() is not false) return;
        if (spot.Findings.TryCount(Rules.NotFromWholeAnswers)) return;
        var message = string.Create(CultureInfo.InvariantCulture, $"No whole number of answers in a sample of {size} gives \"{part}\".");
        spot.Findings.Add(new Finding(Rules.NotFromWholeAnswers, spot.Here.Member("amount"), message)
        {
            Value = part.ToString(),
            Remedy = "Correct the number, its decimals or the sample size. Weighted answers, or answers that are not whole, need not fit.",
        });
    }
}
