using System.Collections.Frozen;

namespace FactTracker.Confidences;

/// <summary>
/// All scales, in display order. The list is in its own type so that the static initializers of the scales and of this list do not depend
/// on each other.
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
