namespace FactTracker.Analysis;

/// <summary>
/// Estimates for each two sources the probability that one copies the other, by Bayes' rule over the values of common objects.
/// </summary>
internal sealed class CopyDetection
{
    private readonly TruthGraph _graph;
    private readonly TruthPolicy _policy;
    private readonly int[] _objectOf;
    private readonly double[,] _copies;

    public CopyDetection(TruthGraph graph, TruthPolicy policy)
    {
        (_graph, _policy, _objectOf) = (graph, policy, new int[graph.Facts.Length]);
        _copies = new double[graph.Sources.Length, graph.Sources.Length];
        for (var number = 0; number < graph.Objects.Length; number++)
        {
            var (first, length) = graph.Objects[number].GetOffsetAndLength(graph.Facts.Length);
            _objectOf.AsSpan(first, length).Fill(number);
        }
    }

    /// <summary>Returns the probabilities, a symmetric matrix that is valid until the next call.</summary>
    public double[,] Probabilities(double[] accuracies, double[] beliefs)
    {
        var (count, copies) = (_graph.Sources.Length, _copies);
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                copies[one, other] = copies[other, one] = Between(one, other, accuracies, beliefs);
            }
        }

        return copies;
    }

    private double Between(int one, int other, double[] accuracies, double[] beliefs)
    {
        double independent = 0, copied = 0, copying = 0;
        var (a, b) = (accuracies[one], accuracies[other]);
        var (bothTrue, bothFalse) = (a * b, (1 - a) * (1 - b) / _policy.FalseValues);
        var hasCommon = false;
        foreach (var (x, y) in Common(_graph.FactsOf[one], _graph.FactsOf[other]))
        {
            hasCommon = true;
            independent += Likelihood(x, y, beliefs, bothTrue, bothFalse, null);
            copying += Likelihood(x, y, beliefs, bothTrue, bothFalse, b);
            copied += Likelihood(x, y, beliefs, bothTrue, bothFalse, a);
        }

        if (!hasCommon) return 0;
        var greatest = Math.Max(independent, Math.Max(copying, copied));
        var dependent = _policy.CopyPrior / 2 * (Math.Exp(copying - greatest) + Math.Exp(copied - greatest));
        return dependent / (dependent + ((1 - _policy.CopyPrior) * Math.Exp(independent - greatest)));
    }

    // The logarithm of the probability that the two state these values, if they are independent, or if one copies from another whose
    // accuracy is given.
    private double Likelihood(int x, int y, double[] beliefs, double bothTrue, double bothFalse, double? accuracy)
    {
        var copy = accuracy is null ? 0 : _policy.CopyRate;
        if (x != y) return Math.Log((1 - bothTrue - bothFalse) * (1 - copy));
        var (ifTrue, ifFalse) = (
            (copy * (accuracy ?? 0)) + ((1 - copy) * bothTrue), (copy * (1 - (accuracy ?? 0))) + ((1 - copy) * bothFalse));
        return Math.Log((beliefs[x] * ifTrue) + ((1 - beliefs[x]) * ifFalse));
    }

    // The facts of two sources about the same objects. Both lists are in the order of the objects.
    private IEnumerable<(int One, int Other)> Common(int[] ones, int[] others)
    {
        for (int i = 0, j = 0; i < ones.Length && j < others.Length;)
        {
            var order = _objectOf[ones[i]].CompareTo(_objectOf[others[j]]);
            if (order == 0)
            {
                // A source may state several values of an object; those that both state are compared first.
                yield return (ones[i], others[j]);
                if (ones[i] <= others[j]) i++;
                else j++;
            }
            else if (order < 0)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
