namespace FactTracker.Checking;

/// <summary>Holds all rules of the <see cref="RuleBook"/> against a set.</summary>
internal static class ClaimSetChecker
{
    /// <summary>What breaks a rule, in the order of the records it is in.</summary>
    public static IReadOnlyList<Finding> Find(ClaimSet set, CheckOptions options, int told = 0)
    {
        var findings = new FindingSink(options.MaxProblems, told);
        foreach (var rule in RuleBook.OfSets)
        {
            rule.Check(set, findings);
        }

        new SetWalk(new Spot(set, findings)).Go();
        return [.. findings.Findings.Order(RecordOrder.Instance)];
    }
}
