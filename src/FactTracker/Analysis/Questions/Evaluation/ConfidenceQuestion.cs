namespace FactTracker.Analysis;

/// <summary>Compares the stated confidence of claims with a probability.</summary>
/// <remarks>
/// All confidences of a claim apply together, so the comparison is with the interval around them: certainly at least 0.8 are the claims
/// that everybody gives at least 0.8. Words without a number leave the answer open when there is nothing else.
/// </remarks>
internal sealed class ConfidenceQuestion(QueryOperator comparison, decimal probability)
{
    public Truth Of(Claim claim)
    {
        if (claim.Confidence.IsEmpty) return Truth.No;
        return RangeOf(claim.Confidence) is { } range ? RangeAnswers.Of(range, comparison, probability) : Truth.Possibly;
    }

    private static ValueRange? RangeOf(ValueList<Confidence> confidences)
    {
        (decimal Value, bool Excluded)? lower = null, upper = null;
        foreach (var confidence in confidences)
        {
            if (confidence.Interval is not { } interval) continue;
            var (low, high) = ((interval.Lower, interval.LowerExcluded), (interval.Upper, interval.UpperExcluded));
            if (lower is not { } least || low.CompareTo(least) < 0) lower = low;
            // Of two equal upper ends, the included one reaches further.
            if (upper is not { } most || high.Upper > most.Value || (high.Upper == most.Value && most.Excluded)) upper = high;
        }

        return lower is { } from && upper is { } to
            ? new ValueRange(new Bound(from.Value, from.Excluded), new Bound(to.Value, to.Excluded))
            : null;
    }
}
