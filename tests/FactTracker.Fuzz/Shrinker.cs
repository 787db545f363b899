using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Fuzz;

/// <summary>Makes a case smaller as long as it still fails: removes values of JSON and runs of bytes, the longest first.</summary>
internal sealed class Shrinker(Func<byte[], bool> fails)
{
    private const int MostTries = 600;
    private int _tries;

    /// <summary>Returns the smallest case found.</summary>
    public byte[] Shrink(byte[] text)
    {
        if (!Fails(text)) return text;
        for (var length = -1; length != text.Length && _tries < MostTries;)
        {
            length = text.Length;
            text = WithoutRuns(WithoutValues(text));
        }

        return text;
    }

    private byte[] WithoutValues(byte[] text)
    {
        for (var at = 1; _tries < MostTries; at++)
        {
            var nodes = PlainJson.Of(text).Nodes;
            if (at >= nodes.Count) return text;
            if (nodes[at].End > text.Length) continue;
            var smaller = SetMutator.LeaveOut(text, nodes[at]);
            if (!Fails(smaller)) continue;
            text = smaller;
            at--;
        }

        return text;
    }

    private byte[] WithoutRuns(byte[] text)
    {
        for (var run = text.Length / 2; run > 0 && _tries < MostTries; run /= 2)
        {
            for (var start = 0; start + run <= text.Length && _tries < MostTries;)
            {
                byte[] smaller = [.. text[..start], .. text[(start + run)..]];
                if (Fails(smaller)) text = smaller;
                else start += run;
            }
        }

        return text;
    }

    private bool Fails(byte[] text)
    {
        _tries++;
        return fails(text);
    }
}
