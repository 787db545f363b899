namespace FactTracker.Checking;

/// <summary>A check over a whole set. Rules are stateless and know nothing of each other.</summary>
internal interface ISetRule
{
    /// <summary>What breaks the rule in a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="findings">Takes what is found.</param>
    void Check(ClaimSet set, FindingSink findings);
}
