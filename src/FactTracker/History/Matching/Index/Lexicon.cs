namespace FactTracker.History;

/// <summary>Numbers terms in the order in which they are first seen. Thread-safe once it is complete.</summary>
internal sealed class Lexicon
{
    private const int LongestTerm = 64; // Longer ones are cut, because no word is that long.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _texts = [];
    private readonly Lazy<Dictionary<char, List<TermNumber>>> _byFirst;

    public Lexicon()
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _byFirst = new Lazy<Dictionary<char, List<TermNumber>>>(ByFirst);
    }

    /// <summary>The number of terms.</summary>
    public int Count => _texts.Count;

    /// <summary>Returns the text of a term.</summary>
    public string this[TermNumber term] => _texts[term.Value];

    /// <summary>Returns the number of a term, which it gets now if it is new.</summary>
    public TermNumber Add(ReadOnlySpan<char> term)
    {
        term = Cut(term);
        if (_lookup.TryGetValue(term, out var number)) return new(number);
        var text = term.ToString();
        number = _texts.Count;
        _numbers.Add(text, number);
        _texts.Add(text);
        return new(number);
    }

    /// <summary>Returns the number of a term, or null when it is not known.</summary>
    public TermNumber? Find(ReadOnlySpan<char> term) => _lookup.TryGetValue(Cut(term), out var number) ? new(number) : null;

    /// <summary>Returns all terms, sorted by their texts.</summary>
    public IEnumerable<TermNumber> InOrder()
    {
        var texts = _texts.ToArray();
        var numbers = new int[texts.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = i;
        }

        Array.Sort(texts, numbers, StringComparer.Ordinal);
        return numbers.Select(number => new TermNumber(number));
    }

    /// <summary>Returns the terms that start with a letter. Call it only when the lexicon is complete.</summary>
    public IReadOnlyList<TermNumber> WithFirst(char letter) => _byFirst.Value.TryGetValue(letter, out var terms) ? terms : [];

    private Dictionary<char, List<TermNumber>> ByFirst()
    {
        var byFirst = new Dictionary<char, List<TermNumber>>();
        for (var number = 0; number < _texts.Count; number++)
        {
            var first = _texts[number][0];
            if (!byFirst.TryGetValue(first, out var terms)) byFirst.Add(first, terms = []);
            terms.Add(new TermNumber(number));
        }

        return byFirst;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> term) => term.Length > LongestTerm ? term[..LongestTerm] : term;
}
