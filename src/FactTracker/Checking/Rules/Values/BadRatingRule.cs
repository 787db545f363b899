using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A mark lies on the scale that the rating states.</summary>
internal sealed class BadRatingRule : IPartRule<Rating>
{
    public void Check(Rating part, Spot spot)
    {
        if (part.Worst is { } worst && worst > part.Best)
            Add("worst", worst, $"The worst mark, {Plain(worst)}, is above the best, {Plain(part.Best)}.", "Swap them; if the scale counts downwards, keep its words in the label alone.", spot);
        else if (part.Value is { } high && high > part.Best)
            Add("value", high, $"The mark {Plain(high)} is above the best there is, {Plain(part.Best)}.", "Mend the mark or the scale.", spot);
        else if (part.Value is { } low && low < part.Worst)
            Add("value", low, $"The mark {Plain(low)} is below the worst there is, {Plain(part.Worst)}.", "Mend the mark or the scale.", spot);
    }

    private static string? Plain(decimal? mark) => mark?.ToString(CultureInfo.InvariantCulture);

    private static void Add(string member, decimal mark, string message, string remedy, Spot spot) => spot.Findings.Add(
        new Finding(Rules.BadRating, spot.Here.Member(member), message) { Value = Plain(mark), Remedy = remedy });
}
