using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Whether a change exceeds the margins of error of its two values.</summary>
/// <remarks>
/// <para>For two shares with sample sizes it is the z-test of two proportions with the pooled share. Otherwise the standard errors follow
/// from the stated margins. Samples are taken as simple and independent; weights and clusters make the real margins wider.</para>
/// <para>Equality is by content.</para>
/// </remarks>
/// <param name="ZValue">The change in standard errors; negative for a fall. Rounded to four decimals.</param>
/// <param name="Critical">The value that it must exceed in size, such as 1.96 for a level of 0.95. Rounded to four decimals.</param>
/// <param name="Level">The confidence level.</param>
/// <param name="Method">"pooled proportions" or "stated margins".</param>
/// <example><code>new SeriesSignificance(2.5m, 1.96m, 0.95m, "pooled proportions").ExceedsMargins; // true</code></example>
public sealed record SeriesSignificance(decimal ZValue, decimal Critical, decimal Level, string Method)
{
    /// <summary>Whether the change exceeds the margins.</summary>
    public bool ExceedsMargins => Math.Abs(ZValue) > Critical;

    /// <summary>Returns the result as part of an English sentence.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(ExceedsMargins ? "beyond" : "within")} the margins (z = {ZValue:0.00} for a limit of {Critical:0.00})");
}
