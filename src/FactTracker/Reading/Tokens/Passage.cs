namespace FactTracker.Reading;

/// <summary>
/// One sentence taken apart, for the rules of the grammar to look at. Beyond its ends stands nothing, so that rules need not ask where it ends.
/// The same passage is filled again for each sentence, so its memory does not grow with the text.
/// </summary>
internal sealed class Passage
{
    private Token[] _tokens = new Token[64];

    public Passage(string text, ProseLanguage language)
    {
        Text = text;
        Language = language;
        Numbers = new(this);
        Cardinals = new(this);
    }

    public string Text { get; }

    public ProseLanguage Language { get; }

    public int Count { get; private set; }

    /// <summary>Which sentence of the text this is, counted from one.</summary>
    public int Sentence { get; private set; }

    /// <summary>How often a phrase was looked for: a measure of the work done that no machine changes.</summary>
    public long Looks { get; private set; }

    /// <summary>The numbers read last.</summary>
    public Recall<NumberReading?> Numbers { get; }

    /// <summary>The cardinals read last.</summary>
    public Recall<NumberReading?> Cardinals { get; }

    /// <summary>The token at a place, or nothing beyond the ends.</summary>
    public ref readonly Token this[int place] => ref place >= 0 && place < Count ? ref _tokens[place] : ref Token.Nothing;

    /// <summary>Makes room for the next sentence.</summary>
    public void Clear()
    {
        Count = 0;
        Sentence++;
    }

    public void Add(in Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, 2 * Count);
        _tokens[Count++] = token;
    }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextAt(int place)
    {
        ref readonly var token = ref this[place];
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
        var entry = this[place].Entry;
        return entry.Starts(kind) ? Find(entry, kind, place) : null;
    }

    /// <summary>What may begin at a place. An article tells nothing by itself: what is behind it does.</summary>
    public Opening Opens(int place)
    {
        if (!this[place].Entry.Can(WordUse.Article | WordUse.Definite)) return OpensAlone(place);
        return OpensAlone(place + 1) == Opening.None ? Opening.None : Opening.Date | Opening.Quantity;
    }

    private Opening OpensAlone(int place)
    {
        ref readonly var token = ref this[place];
        if (token.IsNumber) return Opening.Date | Opening.Quantity;
        var opens = token.Entry.Opens;
        if (!token.IsWord) return token.IsDash ? opens | Opening.Quantity : token.Symbol is '\'' or '’' or '‘' ? opens | Opening.Date : opens;
        if (token.Length == 1 && (char.ToUpperInvariant(token.Symbol) == Language.QuarterLetter || token.Symbol == Language.HalfLetter)) opens |= Opening.Date;
        return token.Length is 3 or 4 && IsCapitalised(place) ? opens | Opening.Quantity : opens; // A code of money.
    }

    private PhraseMatch? Find(Lexeme entry, PhraseKind kind, int place)
    {
        foreach (var phrase in entry.Phrases)
        {
            if (phrase.Kind == kind && Matches(phrase, place)) return new PhraseMatch(phrase, place + phrase.Words.Length);
        }

        return null;
    }

    private bool Matches(Phrase phrase, int place)
    {
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (!Is(place + i, phrase.Words[i])) return false;
        }

        return true;
    }
}
