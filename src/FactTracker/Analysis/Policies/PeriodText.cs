using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Analysis;

/// <summary>Positive ISO 8601 periods in texts that people write: policy files and command lines.</summary>
/// <example><code>PeriodText.TryParse("P2Y", out var period); // two years</code></example>
public static class PeriodText
{
    /// <summary>How to write one, as a sentence.</summary>
    public const string Remedy = "Write it like P2Y, P6M, P2W or P10D.";

    /// <summary>Parses a period.</summary>
    /// <param name="text">The text, such as <c>P2Y</c> or <c>P1Y6M</c>.</param>
    /// <param name="period">The period, or null when the text is not one or not positive.</param>
    /// <returns>Whether the text is a positive period.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Period? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = text != "P" && PeriodPattern.Roundtrip.Parse(text) is { Success: true, Value: var parsed } && PositivePeriod.Is(parsed)
            ? parsed
            : null;
        return period is not null;
    }
}
