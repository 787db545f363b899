using System.Globalization;
using static FactTracker.Confidences.Band;

namespace FactTracker.Confidences;

/// <summary>
/// The scales of STIX 2.1, appendix A. The specification lists whole per cents ("1-29 Low; 30-69 Med"). Here each band extends to the start
/// of the next one, so that no fraction of a per cent falls between two bands. A band of a single number, such as "Impossible" and
/// "Certain", remains that number: nearly impossible is not impossible.
/// </summary>
internal static class StixScales
{
    public static readonly ConfidenceScale NoneLowMedHigh = new("stix-none-low-med-high", "STIX 2.1 None / Low / Med / High",
    [
        new(["None"], Closed(0, 0), 0m),
        new(["Low"], Inside(0, 30), 0.15m),
        new(["Med", "Medium"], Under(30, 70), 0.50m),
        new(["High"], Closed(70, 100), 0.85m),
    ]);

    public static readonly ConfidenceScale ZeroToTen = new("stix-0-10", "STIX 2.1 0 to 10",
    [
        new(["0"], Under(0, 5), 0m),
        .. Enumerable.Range(1, 9).Select(n =>
            new TermRow([n.ToString(CultureInfo.InvariantCulture)], Under((10 * n) - 5, (10 * n) + 5), n / 10m)),
        new(["10"], Closed(95, 100), 1m),
    ]);

    public static readonly ConfidenceScale Admiralty = new("stix-admiralty", "STIX 2.1 Admiralty credibility",
    [
        new(["Improbable", "5", "5 - Improbable"], Under(0, 20), 0.10m),
        new(["Doubtful", "4", "4 - Doubtful"], Under(20, 40), 0.30m),
        new(["Possibly True", "3", "3 - Possibly True"], Under(40, 60), 0.50m),
        new(["Probably True", "2", "2 - Probably True"], Under(60, 80), 0.70m),
        new(["Confirmed by other sources", "1", "1 - Confirmed by other sources"], Closed(80, 100), 0.90m),
        new(["Truth cannot be judged", "6", "6 - Truth cannot be judged"], Interval: null),
    ]);

    // Unlikely is 30, not 20 as in the specification's older prose, because only 30 maps back to its own label.
    public static readonly ConfidenceScale Wep = new("stix-wep", "STIX 2.1 words of estimative probability",
    [
        new(["Impossible"], Closed(0, 0), 0m),
        new(["Highly Unlikely", "Almost Certainly Not"], Inside(0, 20), 0.10m),
        new(["Unlikely", "Probably Not"], Under(20, 40), 0.30m),
        new(["Even Chance"], Under(40, 60), 0.50m),
        new(["Likely", "Probable"], Under(60, 80), 0.70m),
        new(["Highly likely", "Almost Certain"], Under(80, 100), 0.90m),
        new(["Certain"], Closed(100, 100), 1m),
    ]);

    public static readonly ConfidenceScale Dni = new("stix-dni", "STIX 2.1 DNI scale",
    [
        new(["Almost No Chance", "Remote"], Under(0, 10), 0.05m),
        new(["Very Unlikely", "Highly Improbable"], Under(10, 20), 0.15m),
        new(["Unlikely", "Improbable"], Under(20, 40), 0.30m),
        new(["Roughly Even Chance", "Roughly Even Odds"], Under(40, 60), 0.50m),
        new(["Likely", "Probable"], Under(60, 80), 0.70m),
        new(["Very Likely", "Highly Probable"], Under(80, 90), 0.85m),
        new(["Almost Certain", "Nearly Certain"], Closed(90, 100), 0.95m),
    ]);
}
