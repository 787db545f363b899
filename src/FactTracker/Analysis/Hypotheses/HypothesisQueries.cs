namespace FactTracker.Analysis;

/// <summary>Questions about which of several hypotheses the evidence of a set contradicts least.</summary>
/// <example><code>
/// Console.WriteLine(set.CompareHypotheses(["failure", "sabotage"]).ToWords());
/// </code></example>
public static class HypothesisQueries
{
    /// <summary>The tag of the claims that are hypotheses.</summary>
    public const string Tag = "hypothesis";

    extension(ClaimSet set)
    {
        /// <summary>
        /// Compares hypotheses by the claims that support or contradict them, or a claim that asserts the same. A relation counts in either
        /// direction. Hypotheses are no evidence for each other.
        /// </summary>
        /// <param name="hypotheses">The ids of the claims that are hypotheses; repeated ones count once.</param>
        /// <param name="policy">How to mark and to score; by default <see cref="HypothesisPolicy.Default"/>.</param>
        /// <exception cref="ArgumentException">The set has no claim of one of the ids.</exception>
        public HypothesisMatrix CompareHypotheses(IEnumerable<ClaimId> hypotheses, HypothesisPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(hypotheses);
            var claims = hypotheses.Distinct().Select(id => set.Claims.TryGet(id, out var claim)
                ? claim
                : throw new ArgumentException($"The set has no claim \"{id}\".", nameof(hypotheses)));
            return new HypothesisComparison(set, [.. claims], policy ?? HypothesisPolicy.Default).Run();
        }

        /// <summary>Compares the claims that have the tag "hypothesis".</summary>
        /// <param name="policy">How to mark and to score; by default <see cref="HypothesisPolicy.Default"/>.</param>
        public HypothesisMatrix CompareHypotheses(HypothesisPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return set.CompareHypotheses(set.Claims.Tagged(Tag).Select(claim => claim.Id), policy);
        }
    }
}
