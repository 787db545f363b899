namespace FactTracker.Analysis;

/// <summary>An expression prepared for asking any number of claims of one set. Not thread-safe, because answers are kept.</summary>
/// <param name="cost">How much a claim costs, in about the time of a simple comparison. Cheap tests are asked first.</param>
internal abstract class QueryTest(int cost)
{
    public int Cost { get; } = cost;

    public abstract Truth Of(Claim claim);
}
