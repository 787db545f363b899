namespace FactTracker.History;

/// <summary>Lists the words that a question and a claim have in common, as the claim has them, the heaviest first.</summary>
internal sealed class SharedWords : ITermSink
{
    private const int MostWords = 8;
    private readonly Dictionary<string, (float Gain, string? Meant)> _terms;
    private readonly TermReader _reader = new();
    private readonly Dictionary<string, (string Words, float Gain)> _found = new(StringComparer.Ordinal);
    private string _text = "";
    private ClaimField _field;

    /// <param name="query">The question.</param>
    /// <param name="texts">The texts that it was read from; empty ones have nothing in common with anything.</param>
    public SharedWords(Query query, IReadOnlyCollection<string> texts) =>
        _terms = texts.Count == 0 ? [] : query.Terms.ToDictionary(
            term => term.Text, term => (term.Weight * term.Rarity, term.Meant), StringComparer.Ordinal);

    /// <summary>Returns the reason, or none when they have no words in common.</summary>
    public ValueList<string> With(ClaimSet set, Claim claim)
    {
        _found.Clear();
        ClaimFields.ForEach(set, claim, (field, text) =>
        {
            (_field, _text) = (field, text);
            _reader.Read(text, this);
        });
        if (_found.Count == 0) return [];
        var words = _found.Values.OrderByDescending(word => word.Gain).ThenBy(word => word.Words, StringComparer.Ordinal)
            .Select(word => word.Words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords);
        return [$"words in common: {string.Join(", ", words)}"];
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<char> term, TermKind kind, int start, int end)
    {
        var text = term.ToString();
        if (!_terms.TryGetValue(text, out var known) || _found.ContainsKey(text)) return;
        var words = string.Join(' ', _text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (known.Meant is { } meant) words = $"{words} (for {meant})";
        if (_field == ClaimField.Source) words = $"{words} (in the title of a source)";
        _found.Add(text, (words, known.Gain));
    }
}
