namespace FactTracker;

/// <summary>
/// Edits of a set: each gives a new set and costs its own size, whatever that of the set, so that folding many changes stays linear.
/// </summary>
/// <remarks>
/// Ids are unique among the sources and claims together, so a claim is not taken where a source has its id, and the other way round.
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
        /// <summary>The set with one more claim at the end.</summary>
        /// <param name="claim">The claim.</param>
        /// <exception cref="ArgumentException">It has no id, or a source or claim has it already.</exception>
        public ClaimSet Add(Claim claim)
        {
            RequireFree(set, claim);
            return set with { Claims = set.Claims.Add(claim) };
        }

        /// <summary>The set with one more source at the end.</summary>
        /// <param name="source">The source.</param>
        /// <exception cref="ArgumentException">It has no id, or a source or claim has it already.</exception>
        public ClaimSet Add(Source source)
        {
            RequireFree(set, source);
            return set with { Sources = set.Sources.Add(source) };
        }

        /// <summary>The set with another claim in place of the one of its id.</summary>
        /// <param name="claim">The claim.</param>
        /// <exception cref="KeyNotFoundException">The set has no claim of its id.</exception>
        public ClaimSet Replace(Claim claim)
        {
            ArgumentNullException.ThrowIfNull(set);
            return set with { Claims = set.Claims.Replace(claim) };
        }

        /// <summary>The set with another source in place of the one of its id.</summary>
        /// <param name="source">The source.</param>
        /// <exception cref="KeyNotFoundException">The set has no source of its id.</exception>
        public ClaimSet Replace(Source source)
        {
            ArgumentNullException.ThrowIfNull(set);
            return set with { Sources = set.Sources.Replace(source) };
        }

        /// <summary>The set with a claim in place of the one of its id, or at the end where there is none.</summary>
        /// <param name="claim">The claim.</param>
        /// <exception cref="ArgumentException">It has no id, or a source has it.</exception>
        public ClaimSet Upsert(Claim claim)
        {
            RequireFree(set, claim);
            return set with { Claims = set.Claims.Upsert(claim) };
        }

        /// <summary>The set with a source in place of the one of its id, or at the end where there is none.</summary>
        /// <param name="source">The source.</param>
        /// <exception cref="ArgumentException">It has no id, or a claim has it.</exception>
        public ClaimSet Upsert(Source source)
        {
            RequireFree(set, source);
            return set with { Sources = set.Sources.Upsert(source) };
        }

        /// <summary>The set with claims each in place of the one of its id, or at the end where there is none.</summary>
        /// <param name="claims">The claims.</param>
        /// <exception cref="ArgumentException">One has no id, or a source has it.</exception>
        public ClaimSet WithClaims(IEnumerable<Claim> claims)
        {
            ArgumentNullException.ThrowIfNull(claims);
            return claims.Aggregate(set, (edited, claim) => edited.Upsert(claim));
        }

        /// <summary>The set with sources each in place of the one of its id, or at the end where there is none.</summary>
        /// <param name="sources">The sources.</param>
        /// <exception cref="ArgumentException">One has no id, or a claim has it.</exception>
        public ClaimSet WithSources(IEnumerable<Source> sources)
        {
            ArgumentNullException.ThrowIfNull(sources);
            return sources.Aggregate(set, (edited, source) => edited.Upsert(source));
        }

        /// <summary>The set without the claim of an id; the same set where there is none.</summary>
        /// <param name="id">The id.</param>
        public ClaimSet RemoveClaim(ClaimId id)
        {
            ArgumentNullException.ThrowIfNull(set);
            var left = set.Claims.Remove(id);
            return ReferenceEquals(left, set.Claims) ? set : set with { Claims = left };
        }

        /// <summary>
        /// The set without the source of an id; the same set where there is none. What cites it stays, and a check reports it.
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
