using System.Collections.Concurrent;

namespace FactTracker.History;

/// <summary>
/// The claims by the terms that they have, for ranking with BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
/// Claims have numbers from 0. Immutable and thread-safe.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>How soon further occurrences of a term count less (k1 of BM25).</summary>
    public const float Saturation = 1.1f;

    /// <summary>How much the length of a claim counts (b of BM25).</summary>
    public const float LengthShare = 0.35f;

    private readonly Lexicon _lexicon;
    private readonly int[] _starts;
    private readonly int[] _claims;
    private readonly byte[] _weights;
    private readonly float[] _norms;
    private readonly float[] _masses;
    private readonly float[] _rarities;
    private readonly double _meanLength;
    private readonly ConcurrentBag<ScoreBoard> _boards = [];

    public TermIndex(Lexicon lexicon, int[] starts, int[] claims, byte[] weights, float[] lengths)
    {
        (_lexicon, _starts, _claims, _weights) = (lexicon, starts, claims, weights);
        var total = 0.0;
        foreach (var length in lengths)
        {
            total += length;
        }

        _meanLength = lengths.Length == 0 || total == 0 ? 1 : total / lengths.Length;
        _norms = Array.ConvertAll(lengths, length => NormOf(length));
        _rarities = new float[lexicon.Count];
        for (var term = 0; term < _rarities.Length; term++)
        {
            _rarities[term] = RarityOf(starts[term + 1] - starts[term]);
        }

        _masses = MassesOf(lengths.Length);
    }

    /// <summary>The number of claims.</summary>
    public int Count => _norms.Length;

    /// <summary>The rarity of a term that no claim has.</summary>
    public float RarityOfUnknown => RarityOf(0);

    /// <summary>The terms.</summary>
    public Lexicon Lexicon => _lexicon;

    /// <summary>Returns the rarity of a term: its inverse document frequency.</summary>
    public float RarityOf(TermNumber term) => _rarities[term.Value];

    /// <summary>Returns the claims that have a term, in ascending order.</summary>
    public ReadOnlySpan<int> ClaimsOf(TermNumber term) => _claims.AsSpan(_starts[term.Value].._starts[term.Value + 1]);

    /// <summary>Returns how often each of them has it, in quarters.</summary>
    public ReadOnlySpan<byte> WeightsOf(TermNumber term) => _weights.AsSpan(_starts[term.Value].._starts[term.Value + 1]);

    /// <summary>Returns the factor by which the length of a claim delays saturation.</summary>
    public float NormOf(int claim) => _norms[claim];

    /// <summary>Returns the factor for a length.</summary>
    public float NormOf(float length) => (float)(Saturation * (1 - LengthShare + LengthShare * length / _meanLength));

    /// <summary>Returns the sum of the rarities of all terms of a claim.</summary>
    public float MassOf(int claim) => _masses[claim];

    /// <summary>Lends a board for scores. Give it back with <see cref="Return"/>.</summary>
    public ScoreBoard Rent() => _boards.TryTake(out var board) ? board : new ScoreBoard(Count);

    public void Return(ScoreBoard board)
    {
        board.Clear();
        _boards.Add(board);
    }

    private float RarityOf(int claims) => (float)Math.Log(1 + (Count - claims + 0.5) / (claims + 0.5));

    // Each claim gets its rarities in the order of the terms' own texts, so that the sum does not depend on the order of the claims.
    private float[] MassesOf(int count)
    {
        var masses = new float[count];
        foreach (var term in _lexicon.InOrder())
        {
            var rarity = _rarities[term.Value];
            foreach (var claim in ClaimsOf(term))
            {
                masses[claim] += rarity;
            }
        }

        return masses;
    }
}
