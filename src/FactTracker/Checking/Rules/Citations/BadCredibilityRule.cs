using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A credibility made from a number in code is one of the six.</summary>
internal sealed class BadCredibilityRule : IPartRule<Citation>
{
    public void Check(Citation part, Spot spot)
    {
        if (part.Credibility is not { } credibility || Enum.IsDefined(credibility)) return;
        var number = ((int)credibility).ToString(CultureInfo.InvariantCulture);
        spot.Findings.Add(new Finding(Rules.BadCredibility, spot.Here.Member("credibility"), $"The credibility {number} is not from 1 to 6.")
        {
            Value = number,
            Remedy = "Use 6 where it cannot be judged.",
        });
    }
}
