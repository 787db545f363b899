using System.Collections.Concurrent;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Holds all rules of the <see cref="RuleBook"/> against a set.</summary>
internal static class ClaimSetChecker
{
    private const int LeastClaims = 4096; // Fewer are checked sooner than another core is at work.

    /// <summary>What breaks a rule, in the order of the records it is in.</summary>
    /// <param name="set">The set.</param>
    /// <param name="options">How to check.</param>
    /// <param name="told">How many problems are told already, and count towards the limit.</param>
    /// <param name="haveOwnIds">Whether the records are known to have ids, each its own, as those of a set that was read have.</param>
    public static IReadOnlyList<Finding> Find(ClaimSet set, CheckOptions options, int told = 0, bool haveOwnIds = false)
    {
        var all = new FindingSink(options.MaxProblems, told);
        Action<FindingSink>[] jobs = [.. Jobs(set, haveOwnIds)];
        if (options.Cores == 1 || set.Claims.Count < LeastClaims)
        {
            foreach (var job in jobs) job(all);
        }
        else
        {
            foreach (var finding in AtOnce(jobs, options, told)) all.Add(finding);
        }

        return [.. all.Findings.Order(RecordOrder.Instance)];
    }

    private static IEnumerable<Action<FindingSink>> Jobs(ClaimSet set, bool haveOwnIds)
    {
        foreach (var rule in RuleBook.OfSets)
        {
            if (!haveOwnIds || rule is not DuplicateIdRule) yield return findings => rule.Check(set, findings);
        }

        yield return findings => new SetWalk(new Spot(set, findings)).HeaderAndSources();
        for (var i = 0; i < set.Claims.Count; i += LeastClaims)
        {
            var from = i;
            yield return findings => new SetWalk(new Spot(set, findings)).Claims(from, Math.Min(from + LeastClaims, set.Claims.Count));
        }
    }

    // Each job finds as many as may be told, so that in their order they give what one after the other would have found.
    private static IEnumerable<Finding> AtOnce(Action<FindingSink>[] jobs, CheckOptions options, int told)
    {
        var found = new FindingSink[jobs.Length];
        var oneByOne = Partitioner.Create(Enumerable.Range(0, jobs.Length), EnumerablePartitionerOptions.NoBuffering); // They differ too much to be dealt out.
        Parallel.ForEach(oneByOne, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, i => jobs[i](found[i] = new FindingSink(options.MaxProblems, told)));
        return found.SelectMany(sink => sink.Findings);
    }
}
