using System.Collections.Concurrent;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Checks a set against all rules of the <see cref="RuleBook"/>.</summary>
internal static class ClaimSetChecker
{
    private const int LeastClaims = 4096; // Fewer are checked before another core would have started.

    /// <summary>Returns the findings, ordered by the records they are in.</summary>
    /// <param name="set">The set.</param>
    /// <param name="options">The options.</param>
    /// <param name="haveOwnIds">Whether the records are known to have unique ids, as the records of a set that was read do.</param>
    public static IReadOnlyList<Finding> Find(ClaimSet set, CheckOptions options, bool haveOwnIds = false)
    {
        if (options is { At: null, Gates.NeedsTime: true })
            throw new ArgumentException("The gates limit the age of claims, so the check needs its time (At).", nameof(options));
        var all = new FindingSink(options.MaxProblems, options.MaxNotes);
        Action<FindingSink>[] jobs = [.. Jobs(set, options, haveOwnIds)];
        if (options.Cores == 1 || set.Claims.Count < LeastClaims)
        {
            foreach (var job in jobs) job(all);
        }
        else
        {
            all = AtOnce(jobs, options);
        }

        return [.. all.All().OrderBy(RecordOrder.Of)];
    }

    private static IEnumerable<Action<FindingSink>> Jobs(ClaimSet set, CheckOptions options, bool haveOwnIds)
    {
        foreach (var rule in options.WithNotes ? [.. RuleBook.OfSets, .. RuleBook.NotesOfSets] : RuleBook.OfSets)
        {
            if (!haveOwnIds || rule is not DuplicateIdRule) yield return findings => rule.Check(set, findings);
        }

        if (options.Gates is { } gates)
        {
            foreach (var rule in RuleBook.OfGates) yield return findings => rule.Check(set, gates, options.At, findings);
            yield return findings => EvidenceRule.Check(set, gates, options.Evidence, findings);
        }

        yield return findings => WalkOf(set, findings, options).HeaderAndSources();
        for (var i = 0; i < set.Claims.Count; i += LeastClaims)
        {
            var from = i;
            var to = Math.Min(from + LeastClaims, set.Claims.Count);
            yield return findings => WalkOf(set, findings, options).Claims(from, to);
        }
    }

    private static SetWalk WalkOf(ClaimSet set, FindingSink findings, CheckOptions options) =>
        new(new Spot(set, findings, options.At, options.WithNotes));

    private static FindingSink AtOnce(Action<FindingSink>[] jobs, CheckOptions options)
    {
        var parts = new CheckedParts(options, jobs.Length);
        // The jobs take too different times to be handed out in chunks.
        var oneByOne = Partitioner.Create(Enumerable.Range(0, jobs.Length), EnumerablePartitionerOptions.NoBuffering);
        var cores = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        Parallel.ForEach(oneByOne, cores, i => parts.Check(i, jobs[i]));
        return parts.Join();
    }
}
