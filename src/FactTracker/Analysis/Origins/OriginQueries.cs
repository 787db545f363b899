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
        public OriginTracing TraceOrigins() => new(set);

        /// <summary>Traces one claim to its origins. For many claims, <c>TraceOrigins</c> prepares the sources once.</summary>
        /// <param name="claim">The claim.</param>
        public ClaimOrigins OriginsOf(Claim claim) => new OriginTracing(set).Of(claim);
    }
}
