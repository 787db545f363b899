using System.Globalization;

namespace FactTracker;

/// <summary>Explains why a confidence is invalid. Constructors throw the explanation, and readers report it.</summary>
internal static class ConfidenceFault
{
    /// <summary>Returns the explanation, or null for a valid confidence.</summary>
    public static string? Find(decimal? probability, decimal? lower, decimal? upper, string? scale, string? term) =>
        Locate(probability, lower, upper, scale, term)?.Message;

    /// <summary>Returns the explanation and the member that is at fault, which is null if the whole is. Returns null for a valid
    /// confidence.</summary>
    public static (string Message, string? Member)? Locate(
        decimal? probability, decimal? lower, decimal? upper, string? scale, string? term)
    {
        if (probability is null && lower is null && upper is null && term is null)
            return ("The confidence is empty: give a probability, a lower and an upper probability, or a term.", null);
        if (scale is not null && string.IsNullOrWhiteSpace(scale))
            return ("The id of the confidence scale is empty; leave the scale out or give its id.", "scale");
        if (term is not null && string.IsNullOrWhiteSpace(term))
            return ("The confidence term is empty; leave it out or give the words.", "term");
        ReadOnlySpan<(decimal?, string)> shares = [(probability, "probability"), (lower, "lower"), (upper, "upper")];
        foreach (var (share, member) in shares)
        {
            if (share is < 0 or > 1) return (OutOfRange(share.Value), member);
        }

        if (lower > upper) return ($"The lower probability {Plain(lower)} is above the upper {Plain(upper)}; swap them.", "lower");
        if (probability < lower || probability > upper)
        {
            var bounds = $"{Plain(lower ?? 0)} and {Plain(upper ?? 1)}";
            return ($"The probability {Plain(probability)} is not between the bounds {bounds}.", "probability");
        }

        return null;
    }

    public static string TermNotOn(ConfidenceScale scale, string term) =>
        $"\"{term}\" is not on the scale {scale.Id}; the terms of the scale are " +
        $"{string.Join(", ", scale.Terms.Select(known => known.Label))}.";

    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##########}%");

    private static string OutOfRange(decimal share) =>
        $"The probability {Plain(share)} is not from 0 to 1" +
        (share is >= 2 and <= 100 ? $"; for {Plain(share)}% write {Plain(share / 100)}." : ".");

    private static string Plain(decimal? share) => share?.ToString(CultureInfo.InvariantCulture) ?? "";
}
