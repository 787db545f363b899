namespace FactTracker.Problems;

/// <summary>
/// Lists problems, at most a certain number of each rule, and counts the others. Thus many problems of one rule never hide another rule.
/// </summary>
/// <remarks>
/// Problems of several lists can be added to one list: a note about problems that are not listed adds to the count. The result does not
/// depend on how the problems were divided.
/// </remarks>
/// <param name="most">The maximum number of problems of one rule.</param>
/// <param name="mostNotes">The maximum number of notes of one rule, or null for as many.</param>
internal sealed class LimitedProblems<T>(int most, int? mostNotes = null)
    where T : ILimitedProblem<T>
{
    // Created at the first problem: each row of a table and each record of a stream has a list, and most have no problem.
    private List<T>? _listed;
    private Dictionary<Rule, (int Listed, T? FirstLeftOut, long LeftOut)>? _counts;

    /// <summary>How many problems were added, listed or not.</summary>
    public long Found { get; private set; }

    /// <summary>Adds a problem. Beyond the limit of its rule, it is only counted.</summary>
    /// <returns>Whether the problem is listed.</returns>
    public bool Add(T problem)
    {
        var (rule, more) = problem.LeftOut is { } leftOut ? (leftOut.Rule, leftOut.Count) : (problem.Rule, 1);
        Found += more;
        _counts ??= [];
        var count = _counts.GetValueOrDefault(rule);
        var isListed = problem.LeftOut is null && count.Listed < (rule.Severity == Severity.Info ? mostNotes ?? most : most);
        if (isListed) (_listed ??= []).Add(problem);
        _counts[rule] = isListed
            ? count with { Listed = count.Listed + 1 }
            : count with { FirstLeftOut = count.LeftOut == 0 ? problem : count.FirstLeftOut, LeftOut = count.LeftOut + more };
        return isListed;
    }

    /// <summary>
    /// Counts a problem of which only the number matters, because as many of its rule are listed as may be and the first of the others is
    /// known. Asked before a problem is created, it saves the creation.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="number">How many they are.</param>
    /// <returns>Whether it was counted. If not, the problem has to be created and added.</returns>
    public bool TryCount(Rule rule, long number = 1)
    {
        if (_counts is null || !_counts.TryGetValue(rule, out var count) || count.LeftOut == 0) return false;
        _counts[rule] = count with { LeftOut = count.LeftOut + number };
        Found += number;
        return true;
    }

    /// <summary>How many problems of each rule were added.</summary>
    public IEnumerable<(Rule Rule, long Found)> ByRule =>
        (_counts ?? []).Select(entry => (entry.Key, entry.Value.Listed + entry.Value.LeftOut));

    /// <summary>Removes the problems that were added last, as far as they are listed and meet a condition.</summary>
    public void Undo(Predicate<T> condition)
    {
        while (_listed is [.., var last] && condition(last))
        {
            _listed.RemoveAt(_listed.Count - 1);
            _counts![last.Rule] = _counts[last.Rule] with { Listed = _counts[last.Rule].Listed - 1 };
            Found--;
        }
    }

    /// <summary>Returns a note for each rule with problems that are not listed, ordered by the code of the rule.</summary>
    public IEnumerable<T> Notes() => (_counts ?? []).Where(entry => entry.Value.LeftOut > 0)
        .OrderBy(entry => entry.Key.Code, StringComparer.Ordinal)
        .Select(entry => entry.Value.FirstLeftOut!.ToNote(Rules.MoreProblems, new LeftOutProblems(entry.Key, entry.Value.LeftOut)));

    /// <summary>Returns the listed problems in the order in which they were added, and then the notes.</summary>
    public IReadOnlyList<T> All() => Found == 0 ? [] : [.. _listed ?? [], .. Notes()];

    /// <summary>Returns all problems as <see cref="All"/> does, and removes them.</summary>
    public IReadOnlyList<T> Take()
    {
        if (Found == 0) return [];
        var all = All();
        (_listed, _counts, Found) = (null, null, 0);
        return all;
    }
}
