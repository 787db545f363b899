using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Turns derivations into findings.</summary>
internal static class DerivationFindings
{
    public static IEnumerable<DerivationFinding> Of(IEnumerable<KeyValuePair<int, Derivation>> derivations)
    {
        foreach (var (index, derivation) in derivations)
        {
            if (Of(derivation) is { } finding) yield return finding with { Index = index };
        }
    }

    private static DerivationFinding? Of(Derivation derivation) => (derivation.Fault, derivation.Standing) switch
    {
        (null, DerivationStanding.DoesNotFollow or DerivationStanding.NotComparable) => Stated(derivation),
        (null, _) => null,
        (DerivationFault.Circular, _) => derivation.StartsCircle ? Fault(DerivationFindingKind.Circular, derivation) : null,
        (DerivationFault.BadFormula, _) => Fault(DerivationFindingKind.BadFormula, derivation) with
        {
            Message = string.Create(
                CultureInfo.InvariantCulture, $"The formula has an error at character {derivation.Error!.Column}: {derivation.Reason}"),
        },
        (DerivationFault.MissingInput, _) => Fault(DerivationFindingKind.MissingInput, derivation),
        // Reported at the input itself.
        (DerivationFault.InputFails, _) => null,
        _ => Fault(DerivationFindingKind.NoValue, derivation),
    };

    private static DerivationFinding Fault(DerivationFindingKind kind, Derivation derivation) =>
        new(kind, derivation.Claim, derivation.Reason!) { Remedy = derivation.Remedy };

    private static DerivationFinding Stated(Derivation derivation)
    {
        var culture = CultureInfo.InvariantCulture;
        var stated = string.Join(", ", derivation.Stated.Select(it => it.ToString()));
        var value = DerivedWords.Of(derivation.Value!, culture);
        return derivation.Standing == DerivationStanding.DoesNotFollow
            ? new(
                DerivationFindingKind.DoesNotFollow, derivation.Claim,
                $"The stated value \"{stated}\" does not follow from the formula {derivation.Formula}, which gives {value}.")
            {
                Remedy = "Check whether an input has changed, and correct the value or the formula.",
            }
            : new(
                DerivationFindingKind.NoValue, derivation.Claim,
                $"The stated value \"{stated}\" cannot be compared with {value}, which the formula {derivation.Formula} gives.")
            {
                Remedy = "State one number in a unit that converts to that of the result.",
            };
    }
}
