namespace FactTracker.Analysis;

/// <summary>Questions about the origins of claims.</summary>
/// <example><code>
/// var origins = set.OriginsOf(set.Claims["friendly-2024"]!);
/// Console.WriteLine($"{origins.Claim} rests on {origins.Count} origins");
/// </code></example>
public static class OriginQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Prepares the tracing of many claims.</summary>
        /// <param name="policy">What counts as an origin; <see cref="OriginPolicy.Default"/> when null.</param>
        public OriginTracing TraceOrigins(OriginPolicy? policy = null) => new(set, policy);

        /// <summary>Traces one claim to its origins. For many claims, <c>TraceOrigins</c> prepares the sources once.</summary>
        /// <param name="claim">The claim; it need not be in the set.</param>
        /// <param name="policy">What counts as an origin; <see cref="OriginPolicy.Default"/> when null.</param>
        public ClaimOrigins OriginsOf(Claim claim, OriginPolicy? policy = null) => new OriginTracing(set, policy).Of(claim);

        /// <summary>Finds the origins and the sources that two claims have in common.</summary>
        /// <param name="a">The first claim; it need not be in the set.</param>
        /// <param name="b">The second claim; it need not be in the set.</param>
        /// <param name="policy">What counts as an origin; <see cref="OriginPolicy.Default"/> when null.</param>
        public CommonOrigins CommonOrigins(Claim a, Claim b, OriginPolicy? policy = null) => new OriginTracing(set, policy).Common(a, b);
    }
}
