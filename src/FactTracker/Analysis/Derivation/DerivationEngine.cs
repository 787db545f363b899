using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>Evaluates the formulas of a set, each once, inputs first.</summary>
internal sealed class DerivationEngine(ClaimSet set, DerivationPolicy policy)
{
    private readonly FormulaCalculator _calculator = new(policy.Profile);
    private readonly QuantityProfile _rounding = policy.AllowsRounding
        ? policy.Profile with { RoundsPlainAmounts = true }
        : policy.Profile;

    private readonly Dictionary<int, Derivation> _done = [];

    /// <summary>Returns the derivations of some claims, by the indexes of the claims.</summary>
    public IReadOnlyDictionary<int, Derivation> Run(IEnumerable<int> claims)
    {
        foreach (var node in new FormulaGraph(set, claims).Ordered())
        {
            _done[node.Index] = Judged(Of(node), node.Claim);
        }

        return _done;
    }

    private Derivation Of(FormulaNode node)
    {
        var derivation = new Derivation(node.Claim.Id, policy.Name)
        {
            Formula = node.Formula,
            Error = node.Error,
            Stated = node.Claim.Value,
        };
        if (node.Error is { } error)
            return derivation with { Fault = DerivationFault.BadFormula, Reason = $"{error.Message}", Remedy = error.Remedy };
        if (node.IsInCircle)
        {
            return derivation with
            {
                Fault = DerivationFault.Circular,
                Reason = $"The formula leads in a circle: {string.Join(" -> ", node.Circle)}.",
                Remedy = "Remove one of these formulas, or replace an id in it.",
                Circle = [.. node.Circle],
                StartsCircle = node.StartsCircle,
            };
        }

        var operands = new Stack<(Quantity Quantity, Rational? Exact)>();
        foreach (var step in node.Formula!.Steps)
        {
            var (result, exact) = Apply(step, operands);
            if (result.Quantity is not { } quantity)
                return derivation with { Fault = result.Fault, Reason = result.Reason, Remedy = RemedyFor(result.Fault, node.Formula) };
            operands.Push((quantity, exact));
        }

        var (value, number) = operands.Pop();
        return derivation with { Value = ExactPoint.Replace(value, number) };
    }

    private (DerivationResult Result, Rational? Exact) Apply(FormulaStep step, Stack<(Quantity Quantity, Rational? Exact)> operands)
    {
        if (step.Count == 0)
        {
            var operand = step.Operator == FormulaOperator.Number ? DerivationResult.Of(step.Number!) : Input(step.Id);
            return (operand, operand.Quantity is { } quantity ? ExactPoint.Of(quantity) : null);
        }

        var taken = new Quantity[step.Count];
        var exact = new Rational?[step.Count];
        for (var i = step.Count - 1; i >= 0; i--)
        {
            (taken[i], exact[i]) = operands.Pop();
        }

        var result = _calculator.Apply(step, taken);
        return (result, result.Quantity is null ? null : ExactPoint.Apply(step.Operator, taken, exact));
    }

    // A stated value is used as stated, so that each claim is compared with what its own inputs say.
    private DerivationResult Input(ClaimId id)
    {
        var index = set.Claims.IndexOf(id);
        if (index < 0) return DerivationResult.Not(DerivationFault.MissingInput, $"The set has no claim \"{id}\".");
        var claim = set.Claims[index];
        if (claim.Value.Single is Quantity stated) return _calculator.Read(stated);
        if (claim.Value.Count > 1)
            return DerivationResult.Not(DerivationFault.NoNumber, $"The claim \"{id}\" states several values, not one number.");
        if (!claim.Value.IsEmpty)
            return DerivationResult.Not(DerivationFault.NoNumber, $"The value of the claim \"{id}\" is not a number.");
        if (!_done.TryGetValue(index, out var derived))
            return DerivationResult.Not(DerivationFault.NoNumber, $"The claim \"{id}\" states no value and has no formula.");
        return derived.Value is { } value
            ? DerivationResult.Of(value)
            : DerivationResult.Not(DerivationFault.InputFails, $"The claim \"{id}\" states no value, and its own formula gives none.");
    }

    private string? RemedyFor(DerivationFault fault, Formula formula)
    {
        if (fault != DerivationFault.MissingInput) return null;
        var missing = formula.Inputs.First(id => set.Claims.IndexOf(id) < 0);
        return HyphenRemedy(missing.Text) ?? "Correct the id, or add the claim.";
    }

    // "a-b" is one id, and may have been meant as a difference.
    private string? HyphenRemedy(string id)
    {
        for (var at = id.IndexOf('-', 1 % Math.Max(1, id.Length)); at > 0 && at < id.Length - 1; at = id.IndexOf('-', at + 1))
        {
            if (set.Claims.IndexOf(new ClaimId(id[..at])) >= 0 && set.Claims.IndexOf(new ClaimId(id[(at + 1)..])) >= 0)
                return $"A hyphen is part of an id. For a difference write spaces around the minus: {id[..at]} - {id[(at + 1)..]}.";
        }

        return null;
    }

    private Derivation Judged(Derivation derivation, Claim claim)
    {
        if (derivation.Value is not { } value) return derivation;
        if (claim.Value.IsEmpty) return derivation with { Standing = DerivationStanding.NotStated };
        if (claim.Value.Single is not Quantity stated) return derivation with { Standing = DerivationStanding.NotComparable };
        // The stated value may be rounded; the derived one is not.
        var range = _rounding.RangeOf(stated with { SampleSize = null });
        var rounded = range == default || stated.ExactAmount is not null ? stated : new Quantity(range, stated.Unit) { Of = stated.Of };
        var comparison = rounded.CompareWith(value, policy.Profile with { KeepsWithinDomain = false });
        return derivation with
        {
            Standing = comparison.Overlaps switch
            {
                QuantityAnswer.NotComparable => DerivationStanding.NotComparable,
                QuantityAnswer.No => DerivationStanding.DoesNotFollow,
                _ => DerivationStanding.Follows,
            },
        };
    }
}
