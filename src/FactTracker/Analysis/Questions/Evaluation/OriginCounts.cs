namespace FactTracker.Analysis;

/// <summary>The numbers of origins of the claims of a set. The sources are prepared at the first question.</summary>
internal sealed class OriginCounts(ClaimSet set)
{
    private OriginTracing? _tracing;

    public ValueRange Of(Claim claim)
    {
        var count = (_tracing ??= set.TraceOrigins()).Of(claim).Count;
        return new ValueRange(count.Certain, count.Possible);
    }
}
