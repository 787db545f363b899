namespace FactTracker.History;

/// <summary>Questions about two states of a set.</summary>
/// <example><code>
/// var difference = set.DifferenceFrom(other);
/// Console.WriteLine(difference.ToWords());
/// </code></example>
public static class DifferenceQueries
{
    extension(ClaimSet after)
    {
        /// <summary>
        /// Returns what changed since an earlier state: claims and sources that were added, removed, changed member by member, or given
        /// another id.
        /// </summary>
        /// <remarks>
        /// Records are paired by id; those that are left, by what they assert or are recognized by, and at last by likeness. The order of
        /// the records does not matter. It takes nearly linear time.
        /// </remarks>
        /// <param name="before">The earlier state.</param>
        public SetDifference DifferenceFrom(ClaimSet before)
        {
            ArgumentNullException.ThrowIfNull(after);
            ArgumentNullException.ThrowIfNull(before);
            return DifferenceSearch.Run(before, after);
        }
    }
}
