namespace FactTracker;

/// <summary>
/// Edits of a set. Each returns a new set, and its cost does not depend on the size of the set, so many edits in a row take linear time.
/// </summary>
/// <remarks>
/// Ids are unique among sources and claims together, so a claim with the id of a source is rejected, and vice versa.
/// </remarks>
/// <example><code>
/// var corrected = set
///     .Replace(set.Claims["friendly-2024"] with { Status = ClaimStatus.Disputed })
///     .Upsert(new Claim("friendly-2025") { Text = "…", Citations = ["fom-2025"] })
///     .RemoveClaim("friendly-1999");
/// </code></example>
public static class ClaimSetEdits
{
    extension(ClaimSet set)
    {
        /// <summary>Returns the set with a claim added at the end.</summary>
        /// <param name="claim">The claim.</param>
        /// <exception cref="ArgumentException">It has no id, or a record of the set already has it.</exception>
        public ClaimSet Add(Claim claim)
        {
            RequireFree(set, claim);
            return set with { Claims = set.Claims.Add(claim) };
        }

        /// <summary>Returns the set with a source added at the end.</summary>
        /// <param name="source">The source.</param>
        /// <exception cref="ArgumentException">It has no id, or a record of the set already has it.</exception>
        public ClaimSet Add(Source source)
        {
            RequireFree(set, source);
            return set with { Sources = set.Sources.Add(source) };
        }

        /// <summary>Returns the set with a claim replaced by another with the same id.</summary>
        /// <param name="claim">The claim.</param>
        /// <exception cref="KeyNotFoundException">The set has no claim with its id.</exception>
        public ClaimSet Replace(Claim claim)
        {
            ArgumentNullException.ThrowIfNull(set);
            return set with { Claims = set.Claims.Replace(claim) };
        }

        /// <summary>Returns the set with a source replaced by another with the same id.</summary>
        /// <param name="source">The source.</param>
        /// <exception cref="KeyNotFoundException">The set has no source with its id.</exception>
        public ClaimSet Replace(Source source)
        {
            ArgumentNullException.ThrowIfNull(set);
            return set with { Sources = set.Sources.Replace(source) };
        }

        /// <summary>Returns the set with a claim replaced by another with the same id, or added at the end when there is none.</summary>
        /// <param name="claim">The claim.</param>
        /// <exception cref="ArgumentException">It has no id, or a source has it.</exception>
        public ClaimSet Upsert(Claim claim)
        {
            RequireFree(set, claim);
            return set with { Claims = set.Claims.Upsert(claim) };
        }

        /// <summary>Returns the set with a source replaced by another with the same id, or added at the end when there is none.</summary>
        /// <param name="source">The source.</param>
        /// <exception cref="ArgumentException">It has no id, or a claim has it.</exception>
        public ClaimSet Upsert(Source source)
        {
            RequireFree(set, source);
            return set with { Sources = set.Sources.Upsert(source) };
        }

        /// <summary>Returns the set with several claims replaced or added.</summary>
        /// <param name="claims">The claims.</param>
        /// <exception cref="ArgumentException">One has no id, or a source has it.</exception>
        public ClaimSet WithClaims(IEnumerable<Claim> claims)
        {
            ArgumentNullException.ThrowIfNull(claims);
            return claims.Aggregate(set, (edited, claim) => edited.Upsert(claim));
        }

        /// <summary>Returns the set with several sources replaced or added.</summary>
        /// <param name="sources">The sources.</param>
        /// <exception cref="ArgumentException">One has no id, or a claim has it.</exception>
        public ClaimSet WithSources(IEnumerable<Source> sources)
        {
            ArgumentNullException.ThrowIfNull(sources);
            return sources.Aggregate(set, (edited, source) => edited.Upsert(source));
        }

        /// <summary>Returns the set without the claim with an id, or the same set when there is none.</summary>
        /// <param name="id">The id.</param>
        public ClaimSet RemoveClaim(ClaimId id)
        {
            ArgumentNullException.ThrowIfNull(set);
            var left = set.Claims.Remove(id);
            return ReferenceEquals(left, set.Claims) ? set : set with { Claims = left };
        }

        /// <summary>
        /// Returns the set without the source with an id, or the same set when there is none. Citations of it remain, and a check reports
        /// them.
        /// </summary>
        /// <param name="id">The id.</param>
        public ClaimSet RemoveSource(SourceId id)
        {
            ArgumentNullException.ThrowIfNull(set);
            var left = set.Sources.Remove(id);
            return ReferenceEquals(left, set.Sources) ? set : set with { Sources = left };
        }
    }

    private static void RequireFree(ClaimSet set, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.HasId && set.Sources.IndexOf(new SourceId(claim.Id.Text)) >= 0) throw Taken(claim.Id.Text, "source");
    }

    private static void RequireFree(ClaimSet set, Source source)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(source);
        if (source.Id.Text.Length > 0 && set.Claims.IndexOf(new ClaimId(source.Id.Text)) >= 0) throw Taken(source.Id.Text, "claim");
    }

    private static ArgumentException Taken(string id, string kind) =>
        new($"The id \"{id}\" is that of a {kind}; ids are unique among sources and claims together.");
}
