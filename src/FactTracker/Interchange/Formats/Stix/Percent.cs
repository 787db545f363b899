namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Confidences as STIX has them: a whole number from 0 to 100.</summary>
internal static class Percent
{
    /// <summary>The number for a confidence: what the scale puts in the place of its term (appendix A), else the middle of what is meant; null for
    /// none.</summary>
    public static int? Of(Confidence? confidence)
    {
        if (confidence is null) return null;
        if (confidence is { Term: { } word, Probability: null, Lower: null, Upper: null, KnownScale: { } scale }
            && scale.TryFindTerm(word, out var term) && term.Value is { } value) return Whole(value);
        return confidence.Interval is { } interval ? Whole((interval.Lower + interval.Upper) / 2) : null;
    }

    private static int Whole(decimal share) => (int)decimal.Round(share * 100, MidpointRounding.AwayFromZero);
}
