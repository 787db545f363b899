using System.Runtime.CompilerServices;

namespace FactTracker.Reading;

/// <summary>
/// A tokenized sentence, for the grammar rules. Positions outside it return an empty token, so that rules need no bounds checks. The same
/// instance is filled again for each sentence, so its memory does not grow with the text.
/// </summary>
internal sealed class Passage
{
    private Token[] _tokens = new Token[64];
    private object? _recalled;

    public Passage(string text, ProseLanguage language)
    {
        Text = text;
        Language = language;
        Numbers = new(this);
        Cardinals = new(this);
    }

    public string Text { get; }

    /// <summary>The language of the next sentence.</summary>
    public ProseLanguage Language { get; set; }

    /// <summary>Whether the language was not determined, so that separators in numbers can have another meaning.</summary>
    public bool IsLanguageUnknown { get; init; }

    public int Count { get; private set; }

    /// <summary>The number of the sentence in the text, counted from one.</summary>
    public int Sentence { get; private set; }

    /// <summary>Whether a word of the sentence is about time: a month, a unit, a season, "ago". Without one most rules for dates do not
    /// apply.</summary>
    public bool HasTimeWords { get; private set; }

    /// <summary>Whether a word of the sentence is a unit of time.</summary>
    public bool HasTimeUnits { get; private set; }

    /// <summary>The number of phrase look-ups: a measure of work that does not depend on the machine.</summary>
    public long Looks { get; private set; }

    /// <summary>Cache of the numbers parsed last.</summary>
    public Recall<NumberReading?> Numbers { get; }

    /// <summary>Cache of the cardinals parsed last.</summary>
    public Recall<NumberReading?> Cardinals { get; }

    /// <summary>Cache of what a grammar of a higher layer parsed last. There is one such grammar.</summary>
    public Recall<T> Recalled<T>() => (Recall<T>)(_recalled ??= new Recall<T>(this));

    /// <summary>The token at a position, or an empty token outside the sentence.</summary>
    public ref readonly Token this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var tokens = _tokens;
            if (unchecked((uint)place >= (uint)Count)) return ref Token.Nothing;
            return ref tokens[place];
        }
    }

    /// <summary>Clears the passage for the next sentence.</summary>
    public void Clear()
    {
        Count = 0;
        HasTimeWords = HasTimeUnits = false;
        Sentence++;
    }

    public void Add(in Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, 2 * Count);
        _tokens[Count++] = token;
        HasTimeWords |= token.Entry.IsOfTime;
        HasTimeUnits |= token.Entry.TimeUnit != TimeUnit.None;
    }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextAt(int place)
    {
        ref readonly var token = ref this[place];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The text from one token up to, but excluding, another.</summary>
    public ReadOnlySpan<char> Between(int from, int to) => from >= to ? [] : Text.AsSpan()[this[from].Start..this[to - 1].End];

    /// <summary>Creates a mention of the text between two positions.</summary>
    public Mention Mention(MentionKind kind, int from, int to) => new(kind, this[from].Start, Between(from, to).ToString());

    /// <summary>Whether a token is a word, ignoring case.</summary>
    public bool Is(int place, string word) => TextAt(place).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(int place, char symbol) => this[place].Symbol == symbol;

    public bool IsCapitalised(int place) => this[place].IsWord && char.IsUpper(Text[this[place].Start]);

    /// <summary>The longest phrase of a kind that starts at a position, or null.</summary>
    public PhraseMatch? Find(PhraseKind kind, int place)
    {
        Looks++;
        var entry = this[place].Entry;
        return entry.Starts(kind) ? Find(entry, kind, place) : null;
    }

    /// <summary>What can begin at a position. For an article it depends on the next word.</summary>
    public Opening Opens(int place)
    {
        if (!this[place].Entry.Can(WordUse.Article | WordUse.Definite)) return OpensAlone(place);
        if (OpensAlone(place + 1) != Opening.None) return Opening.Date | Opening.Quantity;
        return this[place].Entry.Cardinal is null ? Opening.None : Opening.Quantity; // "une personne sur cinq"
    }

    private Opening OpensAlone(int place)
    {
        ref readonly var token = ref this[place];
        if (token.IsNumber) return Opening.Date | Opening.Quantity;
        var opens = token.Entry.Opens;
        if (!token.IsWord)
            return token.IsDash ? opens | Opening.Quantity : token.Symbol is '\'' or '’' or '‘' ? opens | Opening.Date : opens;
        if (token.Length == 1 && (char.ToUpperInvariant(token.Symbol) == Language.QuarterLetter || token.Symbol == Language.HalfLetter))
            opens |= Opening.Date;
        return token.Length is 3 or 4 && IsCapitalised(place) ? opens | Opening.Quantity : opens; // A currency code.
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
