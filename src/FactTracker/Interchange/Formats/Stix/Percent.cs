namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Confidences in STIX: a whole number from 0 to 100.</summary>
internal static class Percent
{
    /// <summary>
    /// Returns the number for a confidence: that of its term on the scale (appendix A), otherwise the middle of its interval; null when
    /// there is none.
    /// </summary>
    public static int? Of(Confidence? confidence)
    {
        if (confidence is null) return null;
        if (confidence is { Term: { } word, Probability: null, Lower: null, Upper: null, KnownScale: { } scale }
            && scale.TryFindTerm(word, out var term) && term.Value is { } value) return Whole(value);
        return confidence.Interval is { } interval ? Whole((interval.Lower + interval.Upper) / 2) : null;
    }

    private static int Whole(decimal share) => (int)decimal.Round(share * 100, MidpointRounding.AwayFromZero);
}
