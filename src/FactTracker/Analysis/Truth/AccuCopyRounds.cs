namespace FactTracker.Analysis;

/// <summary>
/// AccuCopy (Dong, Berti-Equille and Srivastava 2009): sources that share many values, above all false ones, copy from each other; the vote
/// of a source counts less by the probability that it copied the value; the accuracy of a source is the mean probability of its values.
/// </summary>
internal sealed class AccuCopyRounds : ITruthRounds
{
    private const double Least = 0.01, Most = 0.99; // The logarithms of 0 and 1 are not finite.

    private readonly TruthGraph _graph;
    private readonly TruthPolicy _policy;
    private readonly CopyDetection _copies;

    public AccuCopyRounds(TruthGraph graph, TruthPolicy policy)
    {
        (_graph, _policy) = (graph, policy);
        (Trust, Belief) = (new double[graph.Sources.Length], new double[graph.Facts.Length]);
        Array.Fill(Trust, policy.InitialTrust);
        foreach (var range in graph.Objects)
        {
            var (first, length) = range.GetOffsetAndLength(graph.Facts.Length);
            Belief.AsSpan(first, length).Fill(1.0 / length);
        }

        _copies = new CopyDetection(graph, policy);
    }

    public double[] Trust { get; }

    public double[] Belief { get; }

    public double Next()
    {
        var copies = _copies.Probabilities(Trust, Belief);
        foreach (var range in _graph.Objects)
        {
            Vote(range, copies);
        }

        var change = 0.0;
        for (var source = 0; source < Trust.Length; source++)
        {
            var next = Math.Clamp(_graph.FactsOf[source].Average(fact => Belief[fact]), Least, Most);
            change = Math.Max(change, Math.Abs(next - Trust[source]));
            Trust[source] = next;
        }

        return change;
    }

    // The probability of a value is its share of e^vote among all values that the object may have, stated or not.
    private void Vote(Range range, double[,] copies)
    {
        var (first, length) = range.GetOffsetAndLength(_graph.Facts.Length);
        var votes = new double[length];
        for (var i = 0; i < length; i++)
        {
            votes[i] = VoteFor(first + i, copies);
        }

        var greatest = Math.Max(0, votes.Max());
        var unstated = Math.Max(0, _policy.FalseValues + 1 - length);
        var sum = votes.Sum(vote => Math.Exp(vote - greatest)) + (unstated * Math.Exp(-greatest));
        for (var i = 0; i < length; i++)
        {
            Belief[first + i] = Math.Exp(votes[i] - greatest) / sum;
        }
    }

    private double VoteFor(int fact, double[,] copies)
    {
        var vote = 0.0;
        var counted = new List<int>();
        foreach (var source in Ordered(_graph.SourcesOf[fact], copies))
        {
            var independent = counted.Aggregate(1.0, (product, other) => product * (1 - (_policy.CopyRate * copies[source, other])));
            vote += Math.Log(_policy.FalseValues * Trust[source] / (1 - Trust[source])) * independent;
            counted.Add(source);
        }

        return vote;
    }

    // From the most dependent source on, each time the one that depends most on one before it. Of equals, the most accurate one.
    private List<int> Ordered(int[] sources, double[,] copies)
    {
        if (sources.Length < 2) return [.. sources];
        var strongest = Array.ConvertAll(sources, source => sources.Max(other => other == source ? 0 : copies[source, other]));
        var ordered = new List<int>(sources.Length);
        var isLeft = new bool[sources.Length];
        Array.Fill(isLeft, true);
        while (ordered.Count < sources.Length)
        {
            var next = -1;
            for (var i = 0; i < sources.Length; i++)
            {
                if (!isLeft[i]) continue;
                if (next < 0 || (strongest[i], Trust[sources[i]]).CompareTo((strongest[next], Trust[sources[next]])) > 0) next = i;
            }

            isLeft[next] = false;
            for (var i = 0; i < sources.Length; i++)
            {
                var copy = copies[sources[i], sources[next]];
                strongest[i] = ordered.Count == 0 ? copy : Math.Max(strongest[i], copy);
            }

            ordered.Add(sources[next]);
        }

        return ordered;
    }
}
