namespace FactTracker.Reading;

/// <summary>The roles of a word in a sentence that the grammar needs. A word can have several roles.</summary>
[Flags]
internal enum WordUse : long
{
    None = 0,

    /// <summary>Joins two things: "and", "&amp;".</summary>
    And = 1,

    /// <summary>An indefinite article: "a".</summary>
    Article = 1 << 1,

    /// <summary>Marks what follows as definite: "the", "these", "its".</summary>
    Definite = 1 << 2,

    /// <summary>A function word, which is never counted: "in", "is", "which".</summary>
    Function = 1 << 3,

    /// <summary>A verb that often follows a number or the noun of the number: "says", "called", "view".</summary>
    Verb = 1 << 4,

    /// <summary>A plural without a plural ending: "people".</summary>
    Plural = 1 << 5,

    /// <summary>An abbreviation, whose full stop does not end a sentence: "Mr".</summary>
    Abbreviation = 1 << 6,

    /// <summary>A word followed by a number that is a name: "page 3", "Article 5".</summary>
    Label = 1 << 7,

    /// <summary>"of".</summary>
    Of = 1 << 8,

    /// <summary>Spoken before decimals: "point".</summary>
    Point = 1 << 9,

    /// <summary>"minus", "negative".</summary>
    Minus = 1 << 10,

    /// <summary>A change from one value to another, which is not a range: "rose from 5 to 10".</summary>
    Change = 1 << 11,

    /// <summary>A word that introduces a date and is not part of it: "in", "on", "during".</summary>
    When = 1 << 12,

    /// <summary>Marks a statement about the future: "will".</summary>
    Future = 1 << 13,

    /// <summary>A verb of speech: "said", "reported".</summary>
    Speech = 1 << 14,

    /// <summary>A plural denominator or ordinal: "thirds".</summary>
    PluralForm = 1 << 15,

    /// <summary>A superlative: "largest".</summary>
    Superlative = 1 << 16,

    /// <summary>A time of day: "pm", "o'clock".</summary>
    Clock = 1 << 17,

    /// <summary>A speaker without a name: "he", "officials".</summary>
    Pronoun = 1 << 18,

    /// <summary>The year itself: "year 2008".</summary>
    YearWord = 1 << 20,

    /// <summary>A preposition that can come between a phrase and its date: "in", "on", "at".</summary>
    At = 1 << 23,

    /// <summary>"by": before the amount of a change, which its result can follow.</summary>
    Step = 1 << 22,

    /// <summary>"than", "as", "more": what follows "times" in a comparison.</summary>
    Comparison = 1 << 21,

    /// <summary>"per", "each": before the unit of a rate.</summary>
    Each = 1 << 25,

    /// <summary>"no", "every", "which": a following "one" is a person or a thing.</summary>
    Chooses = 1 << 26,

    /// <summary>A word about games, with which two numbers and a dash are a score: "won 3-1".</summary>
    Score = 1 << 27,

    /// <summary>"on": used before a day and never before a longer period.</summary>
    On = 1 << 28,

    /// <summary>A verb with plural speakers, which after a singular is a noun or a command: "dealers report", "annual report".</summary>
    OfMany = 1 << 29,

    /// <summary>A form of a verb that is never a noun: "is", "had".</summary>
    Finite = 1L << 48,

    /// <summary>A change to a larger value: "rose", "up", "jump".</summary>
    Rising = 1L << 40,

    /// <summary>A change to a smaller value: "fell", "down", "drop".</summary>
    Falling = 1L << 41,

    /// <summary>Compares the amount before it: "a third higher", "5% cheaper".</summary>
    Comparative = 1L << 42,

    /// <summary>Something whose points are not percentage points: "index".</summary>
    Index = 1L << 43,

    /// <summary>A thing for which an amount is paid or given, after an article: "a share", "a head".</summary>
    RatePart = 1L << 44,

    /// <summary>
    /// A verb of change whose object is also what is collected or carried: "raised $5m" changes nothing, "raised by $5m" does.
    /// </summary>
    Collecting = 1L << 45,

    /// <summary>"per": before the unit of a rate, and nowhere else.</summary>
    Per = 1L << 46,

    /// <summary>Before a level that something crossed: "fell below 5", "rose above 5".</summary>
    Beyond = 1L << 47,
}
