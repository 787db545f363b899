namespace FactTracker.Analysis;

/// <summary>
/// TruthFinder (Yin, Han and Yu 2008): the score of a source is τ = -ln(1 - t); the score of a value σ is the sum of those of its sources,
/// plus ρ times what similar values of the same object add; the confidence is 1 / (1 + e^(-γ σ)); the trust in a source is the mean
/// confidence of its values.
/// </summary>
internal sealed class TruthFinderRounds : ITruthRounds
{
    private const double LeastDoubt = 1e-15; // A trust that is rounded to 1 would have an infinite score.

    private readonly TruthGraph _graph;
    private readonly TruthPolicy _policy;
    private readonly (int From, int To, double Implication)[] _implications;

    public TruthFinderRounds(TruthGraph graph, TruthPolicy policy, Func<TruthTriple, TruthTriple, double>? implication)
    {
        (_graph, _policy) = (graph, policy);
        (Trust, Belief) = (new double[graph.Sources.Length], new double[graph.Facts.Length]);
        Array.Fill(Trust, policy.InitialTrust);
        _implications = implication is null ? [] : [.. Implications(graph, implication)];
    }

    public double[] Trust { get; }

    public double[] Belief { get; }

    public double Next()
    {
        var scores = Array.ConvertAll(Trust, trust => -Math.Log(Math.Max(1 - trust, LeastDoubt)));
        var sums = Array.ConvertAll(_graph.SourcesOf, sources => sources.Sum(source => scores[source]));
        var adjusted = sums.AsSpan().ToArray();
        foreach (var (from, to, implication) in _implications)
        {
            adjusted[to] += _policy.Influence * sums[from] * implication;
        }

        for (var fact = 0; fact < Belief.Length; fact++)
        {
            Belief[fact] = 1 / (1 + Math.Exp(-_policy.Dampening * adjusted[fact]));
        }

        var change = 0.0;
        for (var source = 0; source < Trust.Length; source++)
        {
            var next = _graph.FactsOf[source].Average(fact => Belief[fact]);
            change = Math.Max(change, Math.Abs(next - Trust[source]));
            Trust[source] = next;
        }

        return change;
    }

    private static IEnumerable<(int, int, double)> Implications(TruthGraph graph, Func<TruthTriple, TruthTriple, double> implication)
    {
        foreach (var range in graph.Objects)
        {
            var (first, length) = range.GetOffsetAndLength(graph.Facts.Length);
            for (var from = first; from < first + length; from++)
            {
                for (var to = first; to < first + length; to++)
                {
                    if (from == to) continue;
                    var strength = implication(Triple(graph, from), Triple(graph, to));
                    if (strength != 0) yield return (from, to, strength);
                }
            }
        }
    }

    private static TruthTriple Triple(TruthGraph graph, int fact) => new("", graph.Facts[fact].Object, graph.Facts[fact].Value);
}
