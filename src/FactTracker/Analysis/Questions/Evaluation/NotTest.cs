namespace FactTracker.Analysis;

/// <summary>The opposite of an answer; "possibly" is its own.</summary>
internal sealed class NotTest(QueryTest inner) : QueryTest(inner.Cost)
{
    public override Truth Of(Claim claim) => Truth.Yes - (int)inner.Of(claim);
}
