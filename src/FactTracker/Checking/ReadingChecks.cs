using FactTracker.Checking;

namespace FactTracker;

/// <summary>Checks the result of reading a text against the rules of <see cref="Rules"/>.</summary>
/// <example><code>
/// var reading = ClaimSetReader.ReadFile("partnership.claims.json");
/// foreach (var problem in reading.Check()) Console.WriteLine(problem);
/// </code></example>
public static class ReadingChecks
{
    extension(ClaimSetReading reading)
    {
        /// <summary>Checks the set, and returns the problems found while reading together with those found by the rules, in the order of
        /// the text.</summary>
        /// <param name="options">The options, or null for the defaults.</param>
        /// <exception cref="ArgumentException">The gates limit the age of claims, but the options have no time of the check.</exception>
        public IReadOnlyList<Problem> Check(CheckOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(reading);
            return reading.With(() => ClaimSetChecker.Find(reading.Set, options ?? CheckOptions.Default, haveOwnIds: true));
        }
    }
}
