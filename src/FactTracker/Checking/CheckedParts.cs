namespace FactTracker.Checking;

/// <summary>
/// The parts of a set that are checked at the same time, in the order of their findings. A part learns of which rules the parts before it
/// already have more findings than are listed, so that it only counts its own.
/// </summary>
/// <param name="options">The options of the check.</param>
/// <param name="count">The number of parts.</param>
internal sealed class CheckedParts(CheckOptions options, int count)
{
    private readonly Lock _lock = new();
    private readonly FindingSink?[] _found = new FindingSink?[count];

    /// <summary>Checks a part.</summary>
    /// <param name="number">Its index.</param>
    /// <param name="check">Checks it.</param>
    public void Check(int number, Action<FindingSink> check)
    {
        var findings = new FindingSink(options.MaxProblems, options.MaxNotes, FullBefore(number));
        check(findings);
        lock (_lock) _found[number] = findings;
    }

    /// <summary>Returns the findings of all parts, as if they had been checked one after the other.</summary>
    public FindingSink Join()
    {
        var all = new FindingSink(options.MaxProblems, options.MaxNotes);
        foreach (var part in _found) all.Add(part!);
        return all;
    }

    // Only some of the parts before have ended, and only those count.
    private HashSet<Rule> FullBefore(int number)
    {
        lock (_lock)
        {
            return _found.Take(number).OfType<FindingSink>().SelectMany(part => part.ByRule)
                .GroupBy(entry => entry.Rule, entry => entry.Found)
                .Where(group => group.Sum() > options.MostOf(group.Key)).Select(group => group.Key).ToHashSet();
        }
    }
}
