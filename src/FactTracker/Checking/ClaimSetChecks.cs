using FactTracker.Checking;

namespace FactTracker;

/// <summary>Gives every claim set its check against the rules of <see cref="Rules"/>.</summary>
/// <example><code>foreach (var problem in set.Check()) Console.WriteLine(problem);</code></example>
public static class ClaimSetChecks
{
    extension(ClaimSet set)
    {
        /// <summary>What breaks a rule in this set.</summary>
        /// <returns>The problems, each with its path and without a line, in the order of the records they are in: of the set itself first, then
        /// of its sources, then of its claims. Empty when nothing is wrong.</returns>
        public IReadOnlyList<Problem> Check() => set.Check(CheckOptions.Default);

        /// <summary>What breaks a rule in this set.</summary>
        /// <param name="options">How to check.</param>
        /// <returns>The problems, as <see cref="Check(ClaimSet)"/> gives them.</returns>
        public IReadOnlyList<Problem> Check(CheckOptions options)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(options);
            return [.. ClaimSetChecker.Find(set, options).Select(finding => finding.ToProblem())];
        }
    }
}
