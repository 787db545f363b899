namespace FactTracker.Analysis;

/// <summary>
/// Sums: the trust in a source is the sum of the beliefs in its values, and the belief in a value the sum of the trusts in its sources,
/// each divided by the greatest.
/// </summary>
internal sealed class SumsRounds : ITruthRounds
{
    private readonly TruthGraph _graph;

    public SumsRounds(TruthGraph graph, TruthPolicy policy)
    {
        _graph = graph;
        (Trust, Belief) = (new double[graph.Sources.Length], new double[graph.Facts.Length]);
        Array.Fill(Trust, policy.InitialTrust);
        Array.Fill(Belief, policy.InitialTrust);
    }

    public double[] Trust { get; }

    public double[] Belief { get; }

    public double Next() => Math.Max(Sum(Trust, _graph.FactsOf, Belief), Sum(Belief, _graph.SourcesOf, Trust));

    private static double Sum(double[] into, int[][] lists, double[] from)
    {
        var sums = Array.ConvertAll(lists, list => list.Sum(item => from[item]));
        var (greatest, change) = (sums.Max(), 0.0);
        for (var i = 0; i < sums.Length; i++)
        {
            var next = sums[i] / greatest;
            change = Math.Max(change, Math.Abs(next - into[i]));
            into[i] = next;
        }

        return change;
    }
}
