using System.Collections.Immutable;

namespace FactTracker.Reading;

/// <summary>
/// The entry of a word or sign in a lexicon. A word can have several meanings: "second" is an ordinal and a unit of time, "may" a month and
/// an estimate.
/// </summary>
internal sealed record Lexeme
{
    /// <summary>The entry of a word that the language does not know.</summary>
    public static Lexeme Unknown { get; } = new();

    private const int BitsOfPart = 64;
    private readonly ulong _kinds; // One bit for each kind of phrase that starts with it.
    private readonly ulong _otherKinds; // The same for the kinds from the 65th.

    /// <summary>A number below a hundred: 3, 13, 30.</summary>
    public decimal? Cardinal { get; init; }

    /// <summary>A factor for the number before it: 12, 100, 1000.</summary>
    public decimal? Scale { get; init; }

    /// <summary>The same for letters directly after digits: "k", "bn".</summary>
    public decimal? SuffixScale { get; init; }

    /// <summary>An ordinal, or the denominator of a fraction: 3 for "third" and "thirds".</summary>
    public decimal? Ordinal { get; init; }

    /// <summary>A fraction with its own name: 0.5 for "half".</summary>
    public decimal? Fraction { get; init; }

    /// <summary>The number of a month.</summary>
    public int? Month { get; init; }

    /// <summary>The number of a weekday; Monday is 1.</summary>
    public int? Weekday { get; init; }

    /// <summary>The EDTF code of a season, 21 to 24.</summary>
    public int? Season { get; init; }

    /// <summary>A calendar unit.</summary>
    public TimeUnit TimeUnit { get; init; }

    /// <summary>The first year of a named decade, such as 20 for the twenties.</summary>
    public int? Decade { get; init; }

    /// <summary>The value of a Roman numeral: 19 for "XIX" and "XIXe". It counts only in capitals, and only before or after certain
    /// words.</summary>
    public int? Roman { get; init; }

    /// <summary>Whether a number after it is a decade: "années" in "les années 1980".</summary>
    public bool BeginsDecade { get; init; }

    /// <summary>Whether an ordinal after it makes a share: "jeder" in "jeder Fünfte".</summary>
    public bool BeginsShare { get; init; }

    /// <summary>The roles of the word.</summary>
    public WordUse Uses { get; init; }

    /// <summary>What the word does in a clause.</summary>
    public ClauseUse InClause { get; init; }

    /// <summary>What it contributes to an attribution.</summary>
    public SpeechUse Speech { get; init; }

    /// <summary>The phrases that start with it, longest first.</summary>
    public ImmutableArray<Phrase> Phrases
    {
        get;
        init
        {
            field = value;
            (_kinds, _otherKinds) = (0, 0);
            foreach (var phrase in value)
            {
                if ((int)phrase.Kind < BitsOfPart) _kinds |= 1UL << (int)phrase.Kind;
                else _otherKinds |= 1UL << ((int)phrase.Kind - BitsOfPart);
            }
        }
    } = [];

    /// <summary>What can begin with the word, judged by the word alone.</summary>
    public Opening Opens { get; init; }

    /// <summary>Whether a date that begins with a number can go on with the word, or stand beside it.</summary>
    public bool IsOfTime { get; init; }

    public bool IsAbbreviation => Can(WordUse.Abbreviation);

    /// <summary>Whether it denotes a time by itself: a weekday, a month, a calendar unit, "yesterday".</summary>
    public bool DenotesTime => Month is not null || Weekday is not null || TimeUnit != TimeUnit.None || Starts(PhraseKind.Today);

    /// <summary>Whether the language knows the word, other than as part of an attribution.</summary>
    public bool IsKnown => !ReferenceEquals(this, Unknown) && (Speech == SpeechUse.None || Uses != WordUse.None || !Phrases.IsEmpty);

    /// <summary>Whether a phrase of a kind starts with it.</summary>
    public bool Starts(PhraseKind kind) =>
        ((((int)kind < BitsOfPart ? _kinds : _otherKinds) >> ((int)kind & (BitsOfPart - 1))) & 1) != 0;

    /// <summary>Whether a phrase of any of several kinds starts with it.</summary>
    public bool StartsAny(ReadOnlySpan<PhraseKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (Starts(kind)) return true;
        }

        return false;
    }

    /// <summary>Whether the word has any of these roles.</summary>
    public bool Can(WordUse uses) => (Uses & uses) != 0;

    /// <summary>Whether the word does any of these in a clause.</summary>
    public bool Does(ClauseUse uses) => (InClause & uses) != 0;

    /// <summary>Whether the word contributes any of these to an attribution.</summary>
    public bool Can(SpeechUse uses) => (Speech & uses) != 0;
}
