namespace FactTracker.Analysis;

/// <summary>Values that follow from those of other claims.</summary>
/// <example><code>
/// foreach (var finding in set.CheckDerived()) Console.WriteLine(finding);
/// var filled = set.FillDerived();
/// </code></example>
public static class DerivationQueries
{
    extension(ClaimSet set)
    {
        /// <summary>Evaluates the formula of a claim.</summary>
        /// <param name="claim">The id of the claim.</param>
        /// <param name="policy">How hedges are read and when a value follows; <see cref="DerivationPolicy.Default"/> by default.</param>
        /// <returns>The value, or the reason why there is none.</returns>
        public Derivation Derive(ClaimId claim, DerivationPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            policy ??= DerivationPolicy.Default;
            var index = set.Claims.IndexOf(claim);
            if (index < 0)
            {
                return new Derivation(claim, policy.Name)
                {
                    Fault = DerivationFault.NoClaim, Reason = $"The set has no claim \"{claim}\".",
                };
            }

            return set.Claims[index].Formula is null
                ? new Derivation(claim, policy.Name)
                {
                    Fault = DerivationFault.NoFormula, Reason = $"The claim \"{claim}\" has no formula.", Stated = set.Claims[index].Value,
                }
                : new DerivationEngine(set, policy).Run([index])[index];
        }

        /// <summary>Evaluates all formulas, each once.</summary>
        /// <param name="policy">How hedges are read and when a value follows; <see cref="DerivationPolicy.Default"/> by default.</param>
        /// <returns>One derivation for each claim with a formula, in the order of the set.</returns>
        public IReadOnlyList<Derivation> DeriveAll(DerivationPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return [.. All(set, policy).Select(pair => pair.Value)];
        }

        /// <summary>
        /// Finds formulas that cannot be parsed, lead in a circle, name ids that are not in the set or give no value, and stated values
        /// that do not follow, unless the claim was superseded or withdrawn.
        /// </summary>
        /// <param name="policy">How hedges are read and when a value follows; <see cref="DerivationPolicy.Default"/> by default.</param>
        /// <returns>The findings in the order of the set. Each circle is reported once.</returns>
        public IReadOnlyList<DerivationFinding> CheckDerived(DerivationPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            // That the value of a superseded claim no longer follows is no news.
            return
            [
                .. DerivationFindings.Of(All(set, policy)).Where(finding =>
                    finding.Kind != DerivationFindingKind.DoesNotFollow || Standing.Stands(set.Claims[finding.Index])),
            ];
        }

        /// <summary>Returns the set with the values filled in that follow from formulas and are not stated.</summary>
        /// <param name="policy">How hedges are read; <see cref="DerivationPolicy.Default"/> by default.</param>
        /// <returns>The set. Stated values remain as they are.</returns>
        public ClaimSet FillDerived(DerivationPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            var filled = set.Claims;
            foreach (var (index, derivation) in All(set, policy))
            {
                if (derivation.Standing == DerivationStanding.NotStated)
                    filled = filled.Replace(set.Claims[index] with { Value = [derivation.Value!] });
            }

            return ReferenceEquals(filled, set.Claims) ? set : set with { Claims = filled };
        }
    }

    private static IEnumerable<KeyValuePair<int, Derivation>> All(ClaimSet set, DerivationPolicy? policy)
    {
        var indexes = Enumerable.Range(0, set.Claims.Count).Where(i => set.Claims[i].Formula is not null);
        return new DerivationEngine(set, policy ?? DerivationPolicy.Default).Run(indexes).OrderBy(pair => pair.Key);
    }
}
