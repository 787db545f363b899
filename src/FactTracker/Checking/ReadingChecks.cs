using FactTracker.Checking;

namespace FactTracker;

/// <summary>Checks what was read against the rules of <see cref="Rules"/>.</summary>
/// <example><code>
/// var reading = ClaimSetReader.ReadFile("partnership.claims.json");
/// foreach (var problem in reading.Check()) Console.WriteLine(problem);
/// </code></example>
public static class ReadingChecks
{
    extension(ClaimSetReading reading)
    {
        /// <summary>What reading found together with what the rules over the whole set find, in the order of the text.</summary>
        /// <param name="options">How to check, or null for the defaults; what reading found counts towards the limit.</param>
        public IReadOnlyList<Problem> Check(CheckOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(reading);
            return reading.With(found => ClaimSetChecker.Find(reading.Set, options ?? CheckOptions.Default, found, haveOwnIds: true));
        }
    }
}
