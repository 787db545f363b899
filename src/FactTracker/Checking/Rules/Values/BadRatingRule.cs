using System.Globalization;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a rating whose mark is outside its own scale, or whose scale is upside down.</summary>
internal sealed class BadRatingRule : IPartRule<Rating>
{
    private const string Reversed = "Swap them. If the scale counts downwards, remove the numbers and write its words in the label.";
    private const string Outside = "Correct the mark or the scale.";

    public void Check(Rating part, Spot spot)
    {
        if (part.Worst is { } worst && worst > part.Best)
            Add("worst", worst, $"The worst mark, {Plain(worst)}, is above the best mark, {Plain(part.Best)}.", Reversed, spot);
        else if (part.Value is { } high && high > part.Best)
            Add("value", high, $"The mark {Plain(high)} is above the best mark, {Plain(part.Best)}.", Outside, spot);
        else if (part.Value is { } low && low < part.Worst)
            Add("value", low, $"The mark {Plain(low)} is below the worst mark, {Plain(part.Worst)}.", Outside, spot);
    }

    private static string? Plain(decimal? mark) => mark?.ToString(CultureInfo.InvariantCulture);

    private static void Add(string member, decimal mark, string message, string remedy, Spot spot) => spot.Findings.Add(
        new Finding(Rules.BadRating, spot.Here.Member(member), message) { Value = Plain(mark), Remedy = remedy });
}
