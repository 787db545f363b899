namespace FactTracker.History;

/// <summary>Three-way merge: puts together what two people changed in copies of one set.</summary>
/// <remarks>
/// Records are matched by id, their members one by one, and lists part by part. What both sides changed differently is a conflict: the set
/// keeps ours, and carries both in <see cref="ClaimSet.MergeConflicts"/>. The rules are in the README of the folder. Time is linear in the
/// number of records.
/// </remarks>
/// <example><code>
/// var ours = ClaimSet.Load("ours.claims.json");
/// var merge = ours.MergeWith(ClaimSet.Load("theirs.claims.json"), ClaimSet.Load("before.claims.json"));
/// if (!merge.HasConflicts) ClaimSetWriter.WriteFile(merge.Set, "merged.claims.json");
/// </code></example>
public static class ClaimSetMerge
{
    extension(ClaimSet ours)
    {
        /// <summary>Merges another set into this one.</summary>
        /// <param name="theirs">The other set.</param>
        /// <param name="before">The set that both were made from; <see cref="ClaimSet.Empty"/> if there is none.</param>
        /// <exception cref="ArgumentException">In one of the sets two claims or two sources have the same id.</exception>
        public SetMerge MergeWith(ClaimSet theirs, ClaimSet before)
        {
            ArgumentNullException.ThrowIfNull(ours);
            ArgumentNullException.ThrowIfNull(theirs);
            ArgumentNullException.ThrowIfNull(before);
            return SetMerger.Merge(before, ours, theirs);
        }

        /// <summary>
        /// Joins another set with this one: records that only one of them has are taken, and what both have must agree. Two records with
        /// one id and different content are merged member by member if they are alike, and are a conflict otherwise. The title and the
        /// other members of the set itself are those of this set; a member that it lacks, but for the id, is taken from the other, and what
        /// the other says differently is left out, with a line in the report.
        /// </summary>
        /// <param name="other">The other set.</param>
        /// <exception cref="ArgumentException">In one of the sets two claims or two sources have the same id.</exception>
        public SetMerge JoinWith(ClaimSet other)
        {
            ArgumentNullException.ThrowIfNull(ours);
            ArgumentNullException.ThrowIfNull(other);
            return SetMerger.Join(ours, other);
        }
    }
}
