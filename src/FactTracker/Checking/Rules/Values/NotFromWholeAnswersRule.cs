using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A percentage or a mean of a sample can come from as many whole answers as the sample has.</summary>
internal sealed class NotFromWholeAnswersRule : IPartRule<Quantity>
{
    public void Check(Quantity part, Spot spot)
    {
        if (part.SampleSize is not { } size || part.CouldComeFromWholeAnswers() is not false) return;
        var message = string.Create(CultureInfo.InvariantCulture, $"No whole number of answers out of {size} gives \"{part}\".");
        spot.Findings.Add(new Finding(Rules.NotFromWholeAnswers, spot.Here, message)
        {
            Value = part.ToString(),
            Remedy = "Mend the number, its decimals or the sample size; answers that were weighted, or are not whole, need not fit.",
        });
    }
}
