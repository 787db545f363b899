using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A reliability made from a number in code is one of the six.</summary>
internal sealed class BadReliabilityRule : IPartRule<Source>
{
    public void Check(Source part, Spot spot)
    {
        if (part.Reliability is not { } reliability || Enum.IsDefined(reliability)) return;
        var number = ((int)reliability).ToString(CultureInfo.InvariantCulture);
        spot.Findings.Add(new Finding(Rules.BadReliability, spot.Here.Member("reliability"), $"The reliability number {number} is none of the six, A to F.")
        {
            Value = number,
            Remedy = "Use F where it cannot be judged.",
        });
    }
}
