namespace FactTracker.Analysis;

/// <summary>The links between numbers from 0, in two arrays.</summary>
internal sealed class Adjacency
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    private Adjacency(int[] starts, int[] targets) => (_starts, _targets) = (starts, targets);

    /// <summary>The number of numbers.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Returns what a number is linked to, each once.</summary>
    public ReadOnlySpan<int> this[int node] => _targets.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>Creates the links from pairs, in linear time. Pairs of equal numbers are left out, and so are repeated pairs.</summary>
    public static Adjacency Of(int count, List<(int From, int To)> pairs)
    {
        var starts = new int[count + 1];
        foreach (var (from, to) in pairs)
        {
            if (from != to) starts[from + 1]++;
        }

        for (var node = 0; node < count; node++)
        {
            starts[node + 1] += starts[node];
        }

        var targets = new int[starts[count]];
        var next = starts.AsSpan(..count).ToArray();
        foreach (var (from, to) in pairs)
        {
            if (from != to) targets[next[from]++] = to;
        }

        return WithoutRepeats(starts, targets);
    }

    private static Adjacency WithoutRepeats(int[] starts, int[] targets)
    {
        var lastFrom = new int[starts.Length];
        Array.Fill(lastFrom, -1);
        var written = 0;
        for (var node = 0; node < starts.Length - 1; node++)
        {
            var (start, end) = (starts[node], starts[node + 1]);
            starts[node] = written;
            for (var i = start; i < end; i++)
            {
                var target = targets[i];
                if (lastFrom[target] == node) continue;
                lastFrom[target] = node;
                targets[written++] = target;
            }
        }

        starts[^1] = written;
        return new Adjacency(starts, targets);
    }
}
