using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports formulas that cannot be evaluated, and stated values that do not follow from their formulas.</summary>
internal sealed class DerivedValueRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        if (!HasFormulas(set.Claims)) return;
        foreach (var finding in set.CheckDerived())
        {
            var claim = set.Claims[finding.Index];
            var place = JsonPath.Root.Member("claims").At(finding.Index);
            findings.Add(new Finding(RuleOf(finding.Kind), place.Member("formula"), finding.Message)
            {
                Value = claim.Formula,
                Remedy = finding.Remedy,
            });
        }
    }

    private static Rule RuleOf(DerivationFindingKind kind) => kind switch
    {
        DerivationFindingKind.BadFormula => Rules.BadFormula,
        DerivationFindingKind.MissingInput => Rules.FormulaInputMissing,
        DerivationFindingKind.Circular => Rules.FormulaCircle,
        DerivationFindingKind.NoValue => Rules.FormulaWithoutValue,
        _ => Rules.DoesNotFollow,
    };

    private static bool HasFormulas(ClaimList claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Formula is not null) return true;
        }

        return false;
    }
}
