namespace FactTracker.Analysis;

/// <summary>A condition, as a function.</summary>
internal sealed class ConditionTest(int cost, Func<Claim, Truth> of) : QueryTest(cost)
{
    public override Truth Of(Claim claim) => of(claim);
}
