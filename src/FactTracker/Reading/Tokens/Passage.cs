namespace FactTracker.Reading;

/// <summary>
/// One sentence taken apart, for the rules of the grammar to look at. Beyond its ends stands nothing, so that rules need not ask where it ends.
/// The same passage is filled again for each sentence, so its memory does not grow with the text.
/// </summary>
internal sealed class Passage(string text, ProseLanguage language)
{
    private readonly List<Token> _tokens = [];

    public string Text { get; } = text;

    public ProseLanguage Language { get; } = language;

    public int Count => _tokens.Count;

    /// <summary>How often a phrase was looked for: a measure of the work done that no machine changes.</summary>
    public long Looks { get; private set; }

    /// <summary>The token at a place, or nothing beyond the ends.</summary>
    public Token this[int place] => place >= 0 && place < _tokens.Count ? _tokens[place] : Token.Nothing;

    public void Clear() => _tokens.Clear();

    public void Add(Token token) => _tokens.Add(token);

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextAt(int place)
    {
        var token = this[place];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The text of tokens, from one up to another that is no longer part of it.</summary>
    public ReadOnlySpan<char> Between(int from, int to) => from >= to ? [] : Text.AsSpan()[this[from].Start..this[to - 1].End];

    /// <summary>A mention of what lies between two places.</summary>
    public Mention Mention(MentionKind kind, int from, int to) => new(kind, this[from].Start, Between(from, to).ToString());

    /// <summary>Whether a token is a word in any case.</summary>
    public bool Is(int place, string word) => TextAt(place).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(int place, char symbol) => this[place].Symbol == symbol;

    public bool IsCapitalised(int place) => this[place].IsWord && char.IsUpper(Text[this[place].Start]);

    /// <summary>The longest phrase of a kind that starts at a place, or null.</summary>
    public PhraseMatch? Find(PhraseKind kind, int place)
    {
        Looks++;
        foreach (var phrase in this[place].Entry.Phrases)
        {
            if (phrase.Kind == kind && Matches(phrase, place)) return new PhraseMatch(phrase, place + phrase.Words.Count);
        }

        return null;
    }

    private bool Matches(Phrase phrase, int place)
    {
        for (var i = 1; i < phrase.Words.Count; i++)
        {
            if (!Is(place + i, phrase.Words[i])) return false;
        }

        return true;
    }
}
