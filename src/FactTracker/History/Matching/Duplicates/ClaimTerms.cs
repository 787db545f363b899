using System.Runtime.InteropServices;

namespace FactTracker.History;

/// <summary>The terms of the texts of all claims, in the order of the texts.</summary>
internal sealed class ClaimTerms : ITermSink
{
    private const ulong HashStart = 14695981039346656037, HashFactor = 1099511628211; // FNV-1a.
    private readonly TermReader _reader = new();
    private readonly Lexicon _lexicon = new();
    private readonly List<int> _terms = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _claims = []; // By term: how many claims have it.
    private readonly List<int> _last = []; // By term: the claim that had it last.
    private readonly List<ulong> _figures = [];
    private readonly List<ulong> _words = [];
    private readonly HashSet<ulong> _seen = [];
    private double[] _rarities = [];
    private ulong _figure;

    /// <summary>Reads the claims of a set.</summary>
    public static ClaimTerms Of(ClaimSet set)
    {
        var terms = new ClaimTerms();
        foreach (var claim in set.Claims)
        {
            terms.Read(claim);
        }

        terms.NumberByRarity();
        return terms;
    }

    /// <summary>Returns the words of a claim as numbers, in the order of the text. The rarer a word, the smaller its number.</summary>
    public ReadOnlySpan<int> WordsOf(int claim) => CollectionsMarshal.AsSpan(_terms)[_starts[claim].._starts[claim + 1]];

    /// <summary>Returns a number for all numbers, dates and negations of a claim: those with different ones are different claims.</summary>
    public ulong FiguresOf(int claim) => _figures[claim];

    /// <summary>Returns a number for all words of a claim in their order, or 0 when it has none.</summary>
    public ulong TextOf(int claim) => _words[claim];

    /// <summary>Returns the rarity of a word.</summary>
    public double RarityOf(int word) => _rarities[word];

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        if (kind is TermKind.Number or TermKind.Date or TermKind.Negation)
        {
            var hash = HashStart;
            foreach (var letter in term)
            {
                hash = unchecked((hash ^ letter) * HashFactor);
            }

            // A number counts once, each negation counts.
            if (kind == TermKind.Negation || _seen.Add(hash)) _figure = unchecked(_figure + hash * HashFactor);
            return;
        }

        if (kind == TermKind.Tag) return;
        var number = _lexicon.Add(term).Value;
        if (number == _claims.Count)
        {
            _claims.Add(0);
            _last.Add(-1);
        }

        if (_last[number] != _words.Count) _claims[number]++;
        _last[number] = _words.Count;
        _terms.Add(number);
    }

    // Words as frequent as each other are in the order of their texts, so that the order of the claims means nothing.
    private void NumberByRarity()
    {
        var numbers = new int[_claims.Count];
        _rarities = new double[_claims.Count];
        var next = 0;
        foreach (var term in _lexicon.InOrder().OrderBy(term => _claims[term.Value]))
        {
            _rarities[next] = Math.Log(1 + (_words.Count - _claims[term.Value] + 0.5) / (_claims[term.Value] + 0.5));
            numbers[term.Value] = next++;
        }

        foreach (ref var term in CollectionsMarshal.AsSpan(_terms))
        {
            term = numbers[term];
        }
    }

    private void Read(Claim claim)
    {
        _figure = 0;
        _seen.Clear();
        ulong words = 0;
        ClaimFields.OwnWords(claim, (field, text) =>
        {
            if (field != ClaimField.Text) return;
            _reader.Read(text, this);
            words = unchecked(words * HashFactor + _reader.Words);
        });
        _figures.Add(_figure);
        _words.Add(words);
        _starts.Add(_terms.Count);
    }
}
