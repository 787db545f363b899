namespace FactTracker.Checking;

/// <summary>A rule that checks a set as a whole. Rules are stateless and do not know each other.</summary>
internal interface ISetRule
{
    /// <summary>Checks a set and adds what breaks the rule to the findings.</summary>
    /// <param name="set">The set.</param>
    /// <param name="findings">Collects the findings.</param>
    void Check(ClaimSet set, FindingSink findings);
}
