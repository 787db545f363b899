namespace FactTracker.Analysis;

/// <summary>Marks how evidence fits hypotheses, from its relations, its modality and its confidence.</summary>
internal sealed class EvidenceMarking(ConfidencePooling pooling, int hypotheses, HypothesisPolicy policy)
{
    public EvidenceRow RowOf(EvidenceGroup group)
    {
        var interval = pooling.OfSame(group.Claims[0].Id, group.Claims).Interval;
        var confidence = interval is { } known ? (known.Lower + known.Upper) / 2 : (decimal?)null;
        var strength = StrengthOf(group, confidence);
        var supporting = new int[hypotheses];
        var contradicting = new int[hypotheses];
        foreach (var link in group.Links)
        {
            (link.Supports ? supporting : contradicting)[link.Hypothesis]++;
        }

        var marks = new ConsistencyMark[hypotheses];
        for (var index = 0; index < hypotheses; index++)
        {
            // What is stated to do both is neutral.
            if (supporting[index] > 0 == contradicting[index] > 0) continue;
            marks[index] = (ConsistencyMark)(supporting[index] > 0 ? strength : -strength);
        }

        return new EvidenceRow([.. group.Claims.Select(claim => claim.Id)], interval, confidence ?? policy.UnstatedWeight, marks);
    }

    private int StrengthOf(EvidenceGroup group, decimal? confidence)
    {
        const int None = 0, Plain = 1, Strong = 2;
        if (confidence < policy.NeutralBelow) return None;
        return confidence >= policy.StrongFrom && group.Claims.Any(IsFirm) ? Strong : Plain;
    }

    private static bool IsFirm(Claim claim) =>
        claim.Modality.All(modality => modality == Modality.Asserted || modality == Modality.Denied);
}
