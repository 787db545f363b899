namespace FactTracker.Analysis;

/// <summary>Questions about claims that cannot all be true.</summary>
/// <example><code>
/// var conflicts = set.FindConflicts();
/// foreach (var pair in conflicts.Pairs) Console.WriteLine($"{pair.A} and {pair.B}: {pair.Reason}");
/// </code></example>
public static class ConflictQueries
{
    extension(ClaimSet set)
    {
        /// <summary>
        /// Finds the claims that cannot both be true, or may not: same subject, property, place and qualifiers, times that may overlap, and
        /// values that exclude each other.
        /// </summary>
        /// <remarks>
        /// The answer is independent of the order of the claims, except for the order in which it lists them. It takes nearly linear time.
        /// </remarks>
        /// <param name="policy">The policy; <see cref="ConflictPolicy.Default"/> by default.</param>
        public Conflicts FindConflicts(ConflictPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new ConflictSearch(set, policy ?? ConflictPolicy.Default).Run();
        }

        /// <summary>Compares two claims by what they say, whatever their rank, status and relations.</summary>
        /// <param name="one">A claim; it need not be in the set, which is asked for sources and the language.</param>
        /// <param name="other">Another claim.</param>
        /// <param name="policy">The policy; <see cref="ConflictPolicy.Default"/> by default.</param>
        /// <returns>
        /// The conflict, or null when there is none: the claims are about different things or times, or their values do not exclude each
        /// other. The answer is symmetric.
        /// </returns>
        /// <example><code>set.Compare(set.Claims["early"], set.Claims["late"]); // null: the times are apart</code></example>
        public Conflict? Compare(Claim one, Claim other, ConflictPolicy? policy = null)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(one);
            ArgumentNullException.ThrowIfNull(other);
            return ClaimComparison.Of(set, one, other, policy ?? ConflictPolicy.Default);
        }
    }
}
