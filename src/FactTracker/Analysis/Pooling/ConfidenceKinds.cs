namespace FactTracker.Analysis;

/// <summary>Says what kind of confidence a scale has.</summary>
/// <example><code>ConfidenceKinds.Of(ConfidenceScale.Icd203); // Likelihood</code></example>
public static class ConfidenceKinds
{
    /// <summary>
    /// Returns the kind of a scale. ICD 203 and the IPCC forbid to mix likelihood and confidence in one judgement; of the scales of STIX,
    /// "None/Low/Med/High" and "0-10" are confidence, and the Admiralty one is credibility.
    /// </summary>
    /// <param name="scale">The scale.</param>
    public static ConfidenceKind Of(ConfidenceScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        if (scale == ConfidenceScale.StixAdmiralty) return ConfidenceKind.Credibility;
        return scale == ConfidenceScale.StixNoneLowMedHigh || scale == ConfidenceScale.StixZeroToTen
            ? ConfidenceKind.AnalyticConfidence
            : ConfidenceKind.Likelihood;
    }

    internal static string WordsOf(ConfidenceKind kind) => kind switch
    {
        ConfidenceKind.Likelihood => "likelihood",
        ConfidenceKind.AnalyticConfidence => "analytic confidence",
        _ => "credibility",
    };

    internal static string NameOf(ConfidenceKind kind) => kind switch
    {
        ConfidenceKind.Likelihood => "likelihood",
        ConfidenceKind.AnalyticConfidence => "analyticConfidence",
        _ => "credibility",
    };
}
