using NodaTime;

namespace FactTracker.Cli.Editing;

/// <summary>Finds the problems that an edit of a set adds to it.</summary>
internal static class ClaimCheck
{
    /// <summary>Returns the problems of the edited set that the set before has not.</summary>
    public static IReadOnlyList<Problem> Added(ClaimSetReading before, ClaimSetReading after, Instant at)
    {
        var known = new Dictionary<(string Code, string Path, string Message), int>();
        foreach (var problem in Problems(before, at)) known[KeyOf(problem)] = known.GetValueOrDefault(KeyOf(problem)) + 1;
        return [.. Problems(after, at).Where(IsNew)];

        bool IsNew(Problem problem)
        {
            var left = known.GetValueOrDefault(KeyOf(problem));
            known[KeyOf(problem)] = left - 1;
            return left <= 0;
        }
    }

    private static IEnumerable<Problem> Problems(ClaimSetReading reading, Instant at) =>
        reading.Check(new CheckOptions { At = at, WithNotes = true });

    private static (string Code, string Path, string Message) KeyOf(Problem problem) => (problem.Code, problem.Path, problem.Message);
}
