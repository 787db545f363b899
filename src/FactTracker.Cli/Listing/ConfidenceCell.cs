using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Confidences in the cells of a list: short, without who says so and why.</summary>
internal static class ConfidenceCell
{
    /// <summary>
    /// Returns the confidence as tables of claims have it: <c>0.9</c>, <c>0.55..0.8</c>, <c>icd203: likely</c>, or words.
    /// </summary>
    public static string Data(Confidence confidence) => confidence switch
    {
        { Scale: { } scale, Term: { } term } => $"{scale}: {term}",
        { Probability: { } probability } => Number(probability),
        { Interval: { Width: > 0 } range } => $"{Number(range.Lower)}..{Number(range.Upper)}",
        { Interval: { } point } => Number(point.Lower),
        _ => confidence.Term ?? "",
    };

    /// <summary>Returns the confidences of a claim for people: <c>90%</c>, <c>likely 55–80%</c>.</summary>
    public static string Words(Claim claim, CultureInfo culture) =>
        string.Join(", ", claim.Confidence.Select(confidence => Words(confidence, culture)));

    private static string Words(Confidence confidence, CultureInfo culture)
    {
        var numbers = confidence switch
        {
            { Probability: { } probability } => $"{Percent(probability, culture)}%",
            { Interval: { Width: > 0 } range } => $"{Percent(range.Lower, culture)}–{Percent(range.Upper, culture)}%",
            { Interval: { } point } => $"{Percent(point.Lower, culture)}%",
            _ => null,
        };
        return string.Join(' ', new[] { confidence.Term, numbers }.OfType<string>());
    }

    private static string Percent(decimal probability, CultureInfo culture) => (probability * 100).ToString("0.##", culture);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
