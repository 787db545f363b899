using System.Globalization;

namespace FactTracker;

/// <summary>Says what makes a confidence impossible; constructors throw it, readers report it.</summary>
internal static class ConfidenceFault
{
    public static string? Find(decimal? probability, decimal? lower, decimal? upper, string? scale, string? term)
    {
        if (probability is null && lower is null && upper is null && term is null)
            return "A confidence says nothing: give a probability, a lower and upper, or a term.";
        if (scale is not null && string.IsNullOrWhiteSpace(scale)) return "A confidence scale has an empty id; leave the scale out or name it.";
        if (term is not null && string.IsNullOrWhiteSpace(term)) return "A confidence term is empty; leave it out or give the words.";
        foreach (var share in (ReadOnlySpan<decimal?>)[probability, lower, upper])
        {
            if (share is < 0 or > 1) return OutOfRange(share.Value);
        }

        if (lower > upper) return $"The lower probability {Plain(lower)} is above the upper {Plain(upper)}; swap them.";
        if (probability < lower || probability > upper)
            return $"The probability {Plain(probability)} is not between its own bounds {Plain(lower ?? 0)} and {Plain(upper ?? 1)}.";
        return null;
    }

    public static string TermNotOn(ConfidenceScale scale, string term) =>
        $"\"{term}\" is not on the scale {scale.Id}; its terms are {string.Join(", ", scale.Terms.Select(known => known.Label))}.";

    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##########}%");

    private static string OutOfRange(decimal share) =>
        $"The probability {Plain(share)} is not from 0 to 1" + (share is >= 2 and <= 100 ? $"; for {Plain(share)}% write {Plain(share / 100)}." : ".");

    private static string Plain(decimal? share) => share?.ToString(CultureInfo.InvariantCulture) ?? "";
}
