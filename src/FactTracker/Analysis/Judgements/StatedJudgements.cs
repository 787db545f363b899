namespace FactTracker.Analysis;

/// <summary>The judgements that the records of a set state themselves.</summary>
internal static class StatedJudgements
{
    public static IEnumerable<Judgement> In(ClaimSet set) => OfSources(set.Sources).Concat(OfClaims(set.Claims));

    private static IEnumerable<Judgement> OfSources(SourceList sources)
    {
        foreach (var source in sources)
        {
            foreach (var key in SourceKeys.Of(source))
            {
                if (key.Kind == SourceKeyKind.SameAs && key.Text != source.Id.Text && sources.IndexOf(SourceId.Trusted(key.Text)) >= 0)
                    yield return new Judgement(source.Id.Text, key.Text, JudgementVerdict.Same);
            }
        }
    }

    private static IEnumerable<Judgement> OfClaims(ClaimList claims)
    {
        foreach (var claim in claims)
        {
            foreach (var relation in claim.Relations)
            {
                if (VerdictOf(relation.Type) is { } verdict && relation.Claim != claim.Id)
                    yield return new Judgement(claim.Id.Text, relation.Claim.Text, verdict);
            }
        }
    }

    private static JudgementVerdict? VerdictOf(RelationType type)
    {
        if (type == RelationType.SameAs) return JudgementVerdict.Same;
        return type == RelationType.NotSameAs ? JudgementVerdict.NotSame : null;
    }
}
