using System.Runtime.InteropServices;

namespace FactTracker.History;

/// <summary>Builds a <see cref="TermIndex"/> claim by claim.</summary>
internal sealed class TermIndexBuilder : ITermSink
{
    private readonly TermReader _reader = new();
    private readonly Lexicon _lexicon = new();
    private readonly List<int> _terms = [];
    private readonly List<byte> _weights = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _places = []; // By term: where it stands in the claim that had it last.
    private readonly List<float> _lengths = [];
    private int _weight;
    private int _length;

    /// <summary>Adds the next claim.</summary>
    /// <returns>The number of the words of its text, as <see cref="TermReader.Words"/> has it; 0 without a text.</returns>
    public ulong Add(ClaimSet set, Claim claim)
    {
        _length = 0;
        ulong words = 0;
        var hasText = !string.IsNullOrWhiteSpace(claim.Text);
        ClaimFields.ForEach(set, claim, (field, text) =>
        {
            _weight = FieldWeights.Of(field);
            _reader.Read(text, this);
            if (hasText && words == 0 && field == ClaimField.Text) words = _reader.Words;
        });
        _ends.Add(_terms.Count);
        _lengths.Add((float)_length / FieldWeights.Whole);
        return words;
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        if (kind == TermKind.Negation) return;
        var number = _lexicon.Add(term).Value;
        _length += _weight;
        if (number == _places.Count) _places.Add(-1);
        var first = _ends.Count == 0 ? 0 : _ends[^1];
        if (_places[number] is var place && place >= first)
        {
            _weights[place] = (byte)Math.Min(byte.MaxValue, _weights[place] + _weight);
            return;
        }

        _places[number] = _terms.Count;
        _terms.Add(number);
        _weights.Add((byte)_weight);
    }

    public TermIndex Build()
    {
        var starts = new int[_lexicon.Count + 1];
        foreach (var term in CollectionsMarshal.AsSpan(_terms))
        {
            starts[term + 1]++;
        }

        for (var term = 0; term < _lexicon.Count; term++)
        {
            starts[term + 1] += starts[term];
        }

        var next = starts.AsSpan().ToArray();
        var (claims, weights) = (new int[_terms.Count], new byte[_terms.Count]);
        var at = 0;
        for (var claim = 0; claim < _ends.Count; claim++)
        {
            for (; at < _ends[claim]; at++)
            {
                var place = next[_terms[at]]++;
                claims[place] = claim;
                weights[place] = _weights[at];
            }
        }

        return new TermIndex(_lexicon, starts, claims, weights, [.. _lengths]);
    }
}
