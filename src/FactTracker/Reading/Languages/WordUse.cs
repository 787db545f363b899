namespace FactTracker.Reading;

/// <summary>What a word can do in a sentence, as far as the grammar needs to know. A word may do several things.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>It joins two things: "and", "&amp;".</summary>
    And = 1,

    /// <summary>"a": one of something.</summary>
    Article = 1 << 1,

    /// <summary>"the", "these", "its": what follows is a certain one.</summary>
    Definite = 1 << 2,

    /// <summary>A word that holds sentences together and is never what is counted: "in", "is", "which".</summary>
    Function = 1 << 3,

    /// <summary>A verb that is often found behind a number or what it is of: "says", "called", "view".</summary>
    Verb = 1 << 4,

    /// <summary>A plural that does not look like one: "people".</summary>
    Plural = 1 << 5,

    /// <summary>A word cut short, so that its full stop ends no sentence: "Mr".</summary>
    Abbreviation = 1 << 6,

    /// <summary>A word that takes a number as a name: "page 3", "Article 5".</summary>
    Label = 1 << 7,

    /// <summary>"of".</summary>
    Of = 1 << 8,

    /// <summary>What may be said before a decimal: "point".</summary>
    Point = 1 << 9,

    /// <summary>"minus", "negative".</summary>
    Minus = 1 << 10,

    /// <summary>A change that goes from one value to another, which is no range: "rose from 5 to 10".</summary>
    Change = 1 << 11,

    /// <summary>A word before a date that says when, and is no part of it: "in", "on", "during".</summary>
    When = 1 << 12,

    /// <summary>It puts what is said into the future: "will".</summary>
    Future = 1 << 13,

    /// <summary>It says something: "said", "reported".</summary>
    Speech = 1 << 14,

    /// <summary>A plural denominator or ordinal: "thirds".</summary>
    PluralForm = 1 << 15,

    /// <summary>A highest degree: "largest".</summary>
    Superlative = 1 << 16,

    /// <summary>A time of day: "pm", "o'clock".</summary>
    Clock = 1 << 17,

    /// <summary>Who speaks, without a name: "he", "officials".</summary>
    Pronoun = 1 << 18,

    /// <summary>A verb of doubt: "suspects", "fears", "claims".</summary>
    Allegation = 1 << 19,

    /// <summary>The year itself: "year 2008".</summary>
    YearWord = 1 << 20,

    /// <summary>A small word that may stand between what places a date and the date: "in", "on", "at".</summary>
    At = 1 << 23,

    /// <summary>It says something to somebody, who stands behind it: "told".</summary>
    Address = 1 << 24,

    /// <summary>"by": what a change is by, before what it comes to.</summary>
    Step = 1 << 22,

    /// <summary>"than", "as", "more": what follows times in a comparison.</summary>
    Comparison = 1 << 21,

    /// <summary>"per", "each": what follows is the time or the thing of which there is one for each.</summary>
    Each = 1 << 25,

    /// <summary>"no", "every", "which": "one" behind it is somebody or something.</summary>
    Chooses = 1 << 26,

    /// <summary>A word of games, beside which two numbers with a dash are a score: "won 3-1".</summary>
    Score = 1 << 27,

    /// <summary>"on": what stands before a day and never before anything longer.</summary>
    On = 1 << 28,

    /// <summary>A verb of several speakers, which after one is a noun or a command: "dealers report", "annual report".</summary>
    OfMany = 1 << 29,
}
