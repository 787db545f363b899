using FactTracker.Json;

namespace FactTracker.History;

/// <summary>Resolves the conflicts that a merge left in a set.</summary>
/// <example><code>
/// foreach (var conflict in set.MergeConflicts)
///     if (set.TryResolve(conflict, MergeChoice.Theirs, out var resolved, out var problems)) Console.WriteLine(resolved);
/// </code></example>
public static class ConflictResolution
{
    extension(ClaimSet set)
    {
        /// <summary>Puts the chosen value of a conflict in place, and removes the conflict.</summary>
        /// <remarks>
        /// For a record as a whole, a value with another id is put beside our record: so both records of an id that was used twice are
        /// kept.
        /// </remarks>
        /// <param name="conflict">A conflict of <see cref="ClaimSet.MergeConflicts"/>.</param>
        /// <param name="choice">What to put in place.</param>
        /// <param name="resolved">The set with the value and without the conflict, or the set as it was.</param>
        /// <param name="problems">What is wrong with the value, or that what the conflict is about is gone.</param>
        /// <returns>Whether the conflict is resolved.</returns>
        /// <exception cref="ArgumentException">The set has no such conflict.</exception>
        public bool TryResolve(MergeConflict conflict, MergeChoice choice, out ClaimSet resolved, out IReadOnlyList<Problem> problems)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(conflict);
            ArgumentNullException.ThrowIfNull(choice);
            var index = set.MergeConflicts.ToList().IndexOf(conflict);
            if (index < 0) throw new ArgumentException("The set has no such conflict.", nameof(conflict));
            var settled = new SettledConflict(set, conflict, JsonPath.Root.Member("conflicts").At(index));
            var done = settled.With(choice);
            resolved = done is null ? set : Without(done, conflict);
            problems = settled.Problems;
            return done is not null;
        }
    }

    private static ClaimSet Without(ClaimSet set, MergeConflict conflict)
    {
        var conflicts = set.MergeConflicts.ToList();
        conflicts.Remove(conflict);
        return set with { MergeConflicts = ValueList.Create<MergeConflict>([.. conflicts]) };
    }
}
