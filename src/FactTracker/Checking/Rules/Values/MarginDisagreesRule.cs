using System.Globalization;
using FactTracker.Problems;
using FactTracker.Values;

namespace FactTracker.Checking;

/// <summary>Reports a margin of error beside a share that does not match the sample size.</summary>
/// <remarks>
/// A margin is too narrow if neither the usual margin nor Wilson's interval allows it. It is too wide if it is more than twice the usual
/// margin of a share of 50%, which many polls state for all their shares: weights and clusters widen margins, but seldom to twice the
/// width. Rounding is allowed for.
/// <para>The margin of a sample that is a large part of a small population is narrower. If the population is stated, in the qualifier
/// "populationSize" or "population" or as the amount that the share is of, the margin is corrected for it. If it is not stated, only a
/// share of the public (of nothing in particular, or of a group such as voters, adults or Russians) is taken to come from a population
/// that is large compared to the sample; of any other group the sample may be nearly all, so a narrow margin is not reported.</para>
/// </remarks>
internal sealed class MarginDisagreesRule : IPartRule<Quantity>
{
    private const double WidestFactor = 2;
    private const decimal Half = 50;
    private const string Corrected = "Correct the bounds, the level or the sample size.";

    private const string SmallPopulation =
        "Correct the bounds, the level or the sample size. If most of a small population was asked, add its size as the qualifier " +
        "\"populationSize\".";

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
        var population = PopulationSize.Of(part, spot.Claim);
        var correction = population is { } all ? SamplingError.Correction(size, all) : 1;
        var usual = SamplingError.Margin(share, size, level) * correction;
        var least = Math.Min(WidthWithin(share, usual) / 2, SamplingError.WilsonHalfWidth(share, size, level) * correction);
        var isNarrow = stated + rounding < least && (population is not null || PopulationSize.IsLarge(part));
        var isWide = stated - rounding > WidestFactor * SamplingError.Margin(Half, size, level);
        if ((!isNarrow && !isWide) || spot.Findings.TryCount(Rules.MarginDisagrees)) return;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The margin of ±{stated:0.##} points is {(isNarrow ? "narrower" : "much wider")} than " +
            $"the ±{usual:0.##} points of a sample of {size}{(population is null ? "" : $" from {population}")} at a level of " +
            $"{level * 100:0.##}%.");
        spot.Findings.Add(new Finding(Rules.MarginDisagrees, spot.Here, message)
        {
            Value = part.ToString(), Remedy = isNarrow && population is null ? SmallPopulation : Corrected,
        });
    }

    // The width of the usual interval, cut off at 0% and 100%.
    private static double WidthWithin(decimal share, double margin) =>
        Math.Min(100, (double)share + margin) - Math.Max(0, (double)share - margin);

    private static double HalfDigit(decimal bound) => 0.5 * Math.Pow(10, -bound.Scale);
}
