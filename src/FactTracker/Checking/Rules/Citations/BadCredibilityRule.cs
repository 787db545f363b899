using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a credibility that code created from a number outside the enumeration.</summary>
internal sealed class BadCredibilityRule : IPartRule<Citation>
{
    public void Check(Citation part, Spot spot)
    {
        if (part.Credibility is not { } credibility || Enum.IsDefined(credibility) || spot.Findings.TryCount(Rules.BadCredibility)) return;
        var number = ((int)credibility).ToString(CultureInfo.InvariantCulture);
        var message = $"The credibility {number} is not a number from 1 to 6.";
        spot.Findings.Add(new Finding(Rules.BadCredibility, spot.Here.Member("credibility"), message)
        {
            Value = number,
            Remedy = "Use 6 if it cannot be judged.",
        });
    }
}
