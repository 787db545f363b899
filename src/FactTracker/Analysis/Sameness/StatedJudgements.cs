namespace FactTracker.Analysis;

/// <summary>The judgements that the records of a set state themselves.</summary>
/// <example><code>var known = Judgements.StatedIn(set);</code></example>
public static class StatedJudgements
{
    extension(Judgements)
    {
        /// <summary>
        /// Returns the judgements that a set states: the relations <c>sameAs</c> and <c>notSameAs</c> of its claims, and sources that are
        /// stated to be the same as another source of the set.
        /// </summary>
        /// <param name="set">The set.</param>
        public static Judgements StatedIn(ClaimSet set)
        {
            ArgumentNullException.ThrowIfNull(set);
            return Judgements.Of(OfSources(set.Sources).Concat(OfClaims(set.Claims)));
        }
    }

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
