using FactTracker.Checking;

namespace FactTracker;

/// <summary>Checks claim sets against the rules of <see cref="Rules"/>.</summary>
/// <example><code>foreach (var problem in set.Check()) Console.WriteLine(problem);</code></example>
public static class ClaimSetChecks
{
    extension(ClaimSet set)
    {
        /// <summary>Checks the set with the default options.</summary>
        /// <returns>The problems, each with a path and without a line. Problems of the header of the set come first, then those of its
        /// sources, then those of its claims. The list is empty if nothing is wrong.</returns>
        public IReadOnlyList<Problem> Check() => set.Check(CheckOptions.Default);

        /// <summary>Applies the rules of the format to the set and its records.</summary>
        /// <param name="options">The options, such as the number of problems to report.</param>
        /// <returns>The problems, in the order of <see cref="Check(ClaimSet)"/>.</returns>
        /// <exception cref="ArgumentException">The gates limit the age of claims, but the options have no time of the check.</exception>
        public IReadOnlyList<Problem> Check(CheckOptions options)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(options);
            return [.. ClaimSetChecker.Find(set, options).Select(finding => finding.ToProblem())];
        }
    }
}
