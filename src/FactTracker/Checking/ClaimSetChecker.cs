namespace FactTracker.Checking;

/// <summary>Holds all rules of the <see cref="RuleBook"/> against a set.</summary>
internal static class ClaimSetChecker
{
    /// <summary>What breaks a rule, in the order of the records it is in.</summary>
    /// <param name="set">The set.</param>
    /// <param name="options">How to check.</param>
    /// <param name="told">How many problems are told already, and count towards the limit.</param>
    /// <param name="haveOwnIds">Whether the records are known to have ids, each its own, as those of a set that was read have.</param>
    public static IReadOnlyList<Finding> Find(ClaimSet set, CheckOptions options, int told = 0, bool haveOwnIds = false)
    {
        var findings = new FindingSink(options.MaxProblems, told);
        foreach (var rule in RuleBook.OfSets)
        {
            if (haveOwnIds && rule is DuplicateIdRule) continue;
            rule.Check(set, findings);
        }

        new SetWalk(new Spot(set, findings)).Go();
        return [.. findings.Findings.Order(RecordOrder.Instance)];
    }
}
