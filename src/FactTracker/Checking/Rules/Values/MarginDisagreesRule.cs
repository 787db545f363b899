using System.Globalization;
using FactTracker.Problems;
using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>Reports a margin of error beside a share that does not match the sample size.</summary>
/// <remarks>
/// A margin is too narrow if neither the usual margin nor Wilson's interval allows it. It is too wide if it is more than twice the usual
/// margin of a share of 50%, which many polls state for all their shares: weights and clusters widen margins, but seldom to twice the
/// width. Rounding is allowed for.
/// </remarks>
internal sealed class MarginDisagreesRule : IPartRule<Quantity>
{
    private const double WidestFactor = 2;
    private const decimal Half = 50;

    public void Check(Quantity part, Spot spot)
    {
        if (part is not
            {
                Unit.Kind: UnitKind.Share,
                Amount: > 0 and < 100 and var share, SampleSize: { } size, Bounds: { Lower: { } lower, Upper: { } upper }
            }) return;
        if (lower.Value < 0 || upper.Value > 100 || part.Level is 0 or 1) return;
        var level = part.Level ?? SamplingError.UsualLevel;
        var (stated, rounding) = ((double)(upper.Value - lower.Value) / 2, (HalfDigit(lower.Value) + HalfDigit(upper.Value)) / 2);
        var usual = SamplingError.Margin(share, size, level);
        var isNarrow = stated + rounding < Math.Min(WidthWithin(share, usual) / 2, SamplingError.WilsonHalfWidth(share, size, level));
        var isWide = stated - rounding > WidestFactor * SamplingError.Margin(Half, size, level);
        if (!isNarrow && !isWide) return;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The margin of ±{stated:0.##} points is {(isNarrow ? "narrower" : "much wider")} than " +
            $"the ±{usual:0.##} points of a sample of {size} at a level of {level * 100:0.##}%.");
        spot.Findings.Add(new Finding(Rules.MarginDisagrees, spot.Here, message)
        {
            Value = part.ToString(), Remedy = "Correct the bounds, the level or the sample size.",
        });
    }

    // The width of the usual interval, cut off at 0% and 100%.
    private static double WidthWithin(decimal share, double margin) =>
        Math.Min(100, (double)share + margin) - Math.Max(0, (double)share - margin);

    private static double HalfDigit(decimal bound) => 0.5 * Math.Pow(10, -bound.Scale);
}
