namespace FactTracker.History;

/// <summary>Reads the terms of a question for an index.</summary>
internal sealed class QueryReader(TermIndex index) : ITermSink
{
    private const float Repetition = 0.4f; // How soon further occurrences in the question count less.
    private const float OfSignature = 0.5f; // The author of a post is sometimes what a claim is about.
    private const float OfPart = 0.7f; // A part of a word that no claim has.
    private const float OfNeighbour = 0.5f; // A word that differs in one letter from one that no claim has.
    private readonly Dictionary<string, (float Weight, TermKind Kind)> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (float Weight, string? Meant)> _terms = new(StringComparer.Ordinal);
    private float _weight;

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text, float weight = 1)
    {
        if (text.Length > TermReader.MostCharacters) text = text[..TermReader.MostCharacters];
        var reader = new TermReader();
        var signature = PostText.SignatureOf(text);
        _weight = weight;
        reader.Read(text[..signature], this);
        if (signature == text.Length) return;
        _weight = weight * OfSignature;
        reader.Read(text[signature..PostText.EndOfHandle(text, signature)], this);
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        if (kind == TermKind.Negation) return;
        var text = term.ToString();
        _found[text] = (_found.GetValueOrDefault(text).Weight + _weight, kind);
    }

    /// <summary>Returns the question that the texts read so far ask.</summary>
    public Query Build()
    {
        var (mass, length) = (0.0, 0.0);
        foreach (var (text, (count, kind)) in _found.OrderBy(found => found.Key, StringComparer.Ordinal))
        {
            length += count;
            var weight = count * (Repetition + 1) / (count + Repetition);
            if (index.Lexicon.Find(text) is not null)
            {
                Count(text, weight, null);
            }
            else if (kind != TermKind.Tag) // The words of a tag are there as well.
            {
                mass += index.RarityOfUnknown;
                Replace(text, weight, kind);
            }
        }

        return Complete(mass, length);
    }

    private void Replace(string text, float weight, TermKind kind)
    {
        if (kind != TermKind.Word) return;
        var parts = WordParts.Of(text, index);
        foreach (var part in parts)
        {
            Count(part, weight * OfPart, text);
        }

        if (parts.Count == 0 && NeighbourWords.Nearest(text, index) is { } near) Count(near, weight * OfNeighbour, text);
    }

    private void Count(string text, float weight, string? meant)
    {
        var known = _terms.TryGetValue(text, out var before);
        _terms[text] = (before.Weight + weight, known ? before.Meant : meant);
    }

    private Query Complete(double mass, double length)
    {
        var terms = new List<QueryTerm>(_terms.Count);
        var (best, norm) = (0.0, index.NormOf((float)length));
        foreach (var (text, (weight, meant)) in _terms)
        {
            var number = index.Lexicon.Find(text)!.Value;
            var rarity = index.RarityOf(number);
            terms.Add(new QueryTerm(number, text, weight, rarity, meant));
        }

        var sorted = terms.OrderByDescending(term => term.Weight * term.Rarity).ThenBy(term => term.Text, StringComparer.Ordinal).ToArray();
        foreach (var term in sorted)
        {
            if (term.Meant is null) mass += term.Rarity;
            best += term.Weight * term.Rarity * (TermIndex.Saturation + 1) / (1 + norm);
        }

        return new Query(sorted, mass, best);
    }
}
