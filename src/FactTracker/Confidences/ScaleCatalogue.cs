using System.Collections.Frozen;

namespace FactTracker.Confidences;

/// <summary>
/// All scales, in the order in which they are shown. Apart from the scale's own type, so that initialising neither waits for the other.
/// </summary>
internal static class ScaleCatalogue
{
    public static readonly IReadOnlyList<ConfidenceScale> All = Array.AsReadOnly<ConfidenceScale>(
    [
        IntelligenceScales.Icd203,
        StixScales.NoneLowMedHigh,
        StixScales.ZeroToTen,
        StixScales.Admiralty,
        StixScales.Wep,
        StixScales.Dni,
        IpccScales.Ar5,
        IpccScales.Ar4,
        IntelligenceScales.Kent1964,
        IntelligenceScales.Phia2025,
    ]);

    public static readonly FrozenDictionary<string, ConfidenceScale> ById =
        All.ToFrozenDictionary(scale => scale.Id, StringComparer.Ordinal);
}
