using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a reliability that code created from a number outside the enumeration.</summary>
internal sealed class BadReliabilityRule : IPartRule<Source>
{
    public void Check(Source part, Spot spot)
    {
        if (part.Reliability is not { } reliability || Enum.IsDefined(reliability)) return;
        var number = ((int)reliability).ToString(CultureInfo.InvariantCulture);
        var message = $"The reliability {number} is not one of the letters A to F.";
        spot.Findings.Add(new Finding(Rules.BadReliability, spot.Here.Member("reliability"), message)
        {
            Value = number,
            Remedy = "Use F if it cannot be judged.",
        });
    }
}
