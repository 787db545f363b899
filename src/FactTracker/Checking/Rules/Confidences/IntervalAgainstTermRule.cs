using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports numbers beside a term that are outside the range the scale defines for it. A bound may equal an end that the scale
/// excludes.</summary>
internal sealed class IntervalAgainstTermRule : IPartRule<Confidence>
{
    public void Check(Confidence part, Spot spot)
    {
        if (part.Scale is null || part is { Probability: null, Lower: null, Upper: null } || part.ImpliedInterval is not { } implied)
            return;
        if (part.Probability is { } probability && !implied.Contains(probability)) Add(part, "probability", probability, implied, spot);
        if (part.Lower is { } lower && IsOutside(lower, implied)) Add(part, "lower", lower, implied, spot);
        if (part.Upper is { } upper && IsOutside(upper, implied)) Add(part, "upper", upper, implied, spot);
    }

    private static bool IsOutside(decimal bound, ProbabilityInterval implied) => bound < implied.Lower || bound > implied.Upper;

    private static void Add(Confidence confidence, string member, decimal stated, ProbabilityInterval implied, Spot spot)
    {
        if (spot.Findings.TryCount(Rules.IntervalAgainstTerm)) return;
        var number = stated.ToString(CultureInfo.InvariantCulture);
        var message = $"On the scale \"{confidence.Scale}\", \"{confidence.Term}\" means {implied}, but {number} is outside this range.";
        spot.Findings.Add(new Finding(Rules.IntervalAgainstTerm, spot.Here.Member(member), message)
        {
            Value = number,
            Remedy = "Remove the number, or use the term that it belongs to.",
        });
    }
}
