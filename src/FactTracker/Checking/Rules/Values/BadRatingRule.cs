using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a rating whose mark is outside its own scale.</summary>
/// <remarks>
/// A scale may count either way: 1 is the best German school mark and 6 the worst. The mark must lie between the two ends, whichever is
/// greater. If one end is missing, the other is taken for the end that it is on schema.org's usual scale, from 1 (worst) to 5 (best); a
/// stated end on the far side of that scale, or on the missing end itself, leaves the direction open, and nothing is reported.
/// </remarks>
internal sealed class BadRatingRule : IPartRule<Rating>
{
    private const decimal UsualWorst = 1;
    private const decimal UsualBest = 5;

    public void Check(Rating part, Spot spot)
    {
        if (part.Value is not { } mark) return;
        switch (part.Best, part.Worst)
        {
            case ({ } best, { } worst):
                if (mark > Math.Max(best, worst)) Add(mark, "above", best >= worst ? "best" : "worst", Math.Max(best, worst), spot);
                else if (mark < Math.Min(best, worst)) Add(mark, "below", best >= worst ? "worst" : "best", Math.Min(best, worst), spot);
                break;
            case ({ } best, null) when best > UsualWorst && mark > best:
                Add(mark, "above", "best", best, spot);
                break;
            case (null, { } worst) when worst < UsualBest && mark < worst:
                Add(mark, "below", "worst", worst, spot);
                break;
            default:
                break;
        }
    }

    private static string Plain(decimal mark) => mark.ToString(CultureInfo.InvariantCulture);

    private static void Add(decimal mark, string side, string end, decimal limit, Spot spot) => spot.Findings.Add(
        new Finding(Rules.BadRating, spot.Here.Member("value"), $"The mark {Plain(mark)} is {side} the {end} mark, {Plain(limit)}.")
        {
            Value = Plain(mark), Remedy = "Correct the mark or the scale.",
        });
}
