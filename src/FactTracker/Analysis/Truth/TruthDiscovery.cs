namespace FactTracker.Analysis;

/// <summary>
/// Truth discovery: trust in sources and belief in values, estimated together from who states what. It is the outcome of a named method
/// that rewards agreement, and not a verdict on what is true.
/// </summary>
/// <example><code>
/// var answer = TruthDiscovery.Run([new("a", "height", "120 m"), new("b", "height", "120 m")], TruthPolicy.Sums);
/// foreach (var source in answer.Sources) Console.WriteLine($"{source.Source}: {source.Trust}");
/// </code></example>
public static class TruthDiscovery
{
    /// <summary>The largest number of sources that AccuCopy takes, because it compares each two of them in each round.</summary>
    public const int MostSourcesForCopies = 2_000;

    /// <summary>Runs a method over statements. The result does not depend on their order; statements given twice count once.</summary>
    /// <param name="triples">The statements.</param>
    /// <param name="policy">The method and its parameters.</param>
    /// <param name="implication">
    /// TruthFinder: how far the first of two values of one object supports the second, from -1 to 1; null for no implications. The sources
    /// of the two statements are empty.
    /// </param>
    /// <exception cref="ArgumentException">A statement is <c>default</c>, or AccuCopy is given too many sources.</exception>
    public static TruthAnswer Run(
        IEnumerable<TruthTriple> triples, TruthPolicy policy, Func<TruthTriple, TruthTriple, double>? implication = null)
    {
        ArgumentNullException.ThrowIfNull(triples);
        ArgumentNullException.ThrowIfNull(policy);
        var graph = new TruthGraph(triples);
        if (policy.Method == TruthMethod.AccuCopy && graph.Sources.Length > MostSourcesForCopies)
            throw new ArgumentException(
                $"AccuCopy compares each two sources and takes at most {MostSourcesForCopies}; there are {graph.Sources.Length}.",
                nameof(triples));
        if (graph.Sources.Length == 0)
            return new TruthAnswer { Policy = policy.Name, Method = policy.Method, Tolerance = policy.Tolerance, HasConverged = true };
        ITruthRounds rounds = policy.Method switch
        {
            TruthMethod.Sums => new SumsRounds(graph, policy),
            TruthMethod.TruthFinder => new TruthFinderRounds(graph, policy, implication),
            _ => new AccuCopyRounds(graph, policy),
        };
        var (count, change) = (0, double.MaxValue);
        while (count < policy.MaxRounds && change >= policy.Tolerance)
        {
            change = rounds.Next();
            count++;
        }

        return Answer(graph, policy, rounds, count, change < policy.Tolerance);
    }

    private static TruthAnswer Answer(TruthGraph graph, TruthPolicy policy, ITruthRounds rounds, int count, bool hasConverged) => new()
    {
        Policy = policy.Name,
        Method = policy.Method,
        Rounds = count,
        Tolerance = policy.Tolerance,
        HasConverged = hasConverged,
        Sources = [.. graph.Sources.Select((source, index) => new SourceTrust(source, rounds.Trust[index]))],
        Values =
        [
            .. graph.Facts.Select(
                (fact, index) => new ValueBelief(fact.Object, fact.Value, rounds.Belief[index], graph.SourcesOf[index].Length)),
        ],
    };
}
