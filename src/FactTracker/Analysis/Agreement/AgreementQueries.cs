namespace FactTracker.Analysis;

/// <summary>Questions about claims that corroborate each other.</summary>
/// <example><code>
/// foreach (var group in set.FindAgreement().Groups) Console.WriteLine($"{group.About}: {group.Value}, {group.Origins} origins");
/// </code></example>
public static class AgreementQueries
{
    extension(ClaimSet set)
    {
        /// <summary>
        /// Finds groups of claims about the same thing at the same time that agree: all their ranges have a part in common. The group that
        /// most claims support comes first, and no claim is in two.
        /// </summary>
        /// <param name="policy">The policy; <see cref="ConflictPolicy.Default"/> by default.</param>
        public Agreements FindAgreement(ConflictPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new AgreementSearch(set, policy ?? ConflictPolicy.Default).Run();
        }
    }
}
