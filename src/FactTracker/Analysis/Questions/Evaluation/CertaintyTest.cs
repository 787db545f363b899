namespace FactTracker.Analysis;

/// <summary>"Yes" from a least answer on, otherwise "no".</summary>
internal sealed class CertaintyTest(QueryTest inner, Truth least) : QueryTest(inner.Cost)
{
    public override Truth Of(Claim claim) => inner.Of(claim) >= least ? Truth.Yes : Truth.No;
}
