namespace FactTracker.History;

/// <summary>The scores of claims while a question is answered. Used by one thread at a time, and again for later questions.</summary>
/// <param name="claims">The number of claims.</param>
internal sealed class ScoreBoard(int claims)
{
    private readonly float[] _scores = new float[claims];
    private readonly float[] _shared = new float[claims];
    private readonly int[] _touched = new int[claims];
    private int _count;

    /// <summary>The claims that have a score, in no particular order.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public float ScoreOf(int claim) => _scores[claim];

    /// <summary>The sum of the rarities of the terms that a claim has in common with the question.</summary>
    public float SharedOf(int claim) => _shared[claim];

    public void Add(int claim, float score, float rarity)
    {
        if (_shared[claim] == 0) _touched[_count++] = claim;
        _scores[claim] += score;
        _shared[claim] += rarity;
    }

    public void Clear()
    {
        foreach (var claim in Touched)
        {
            _scores[claim] = 0;
            _shared[claim] = 0;
        }

        _count = 0;
    }
}
