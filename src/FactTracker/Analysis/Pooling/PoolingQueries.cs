namespace FactTracker.Analysis;

/// <summary>Questions about how sure the claims of a set are, given all that is recorded.</summary>
/// <example><code>
/// var pooled = set.PoolConfidence(set.Claims["friendly-2024"]);
/// Console.WriteLine(pooled.ToWords());
/// </code></example>
public static class PoolingQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Prepares the pooling of many claims.</summary>
        /// <param name="policy">How to pool; by default <see cref="PoolingPolicy.Default"/>.</param>
        public ConfidencePooling PreparePooling(PoolingPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new ConfidencePooling(set, policy ?? PoolingPolicy.Default);
        }

        /// <summary>
        /// Pools the confidence of a claim and of those that assert the same: judgements that share an origin are averaged, and origins are
        /// combined by the method of the policy. For many claims, <c>PreparePooling</c> prepares the sources once.
        /// </summary>
        /// <param name="claim">The claim; it need not be in the set.</param>
        /// <param name="policy">How to pool; by default <see cref="PoolingPolicy.Default"/>.</param>
        public PooledConfidence PoolConfidence(Claim claim, PoolingPolicy? policy = null) => set.PreparePooling(policy).Of(claim);
    }
}
