namespace FactTracker.Reading;

/// <summary>What a word does in a clause: which verbs, conjunctions and nouns decide when its values are true.</summary>
[Flags]
internal enum ClauseUse : long
{
    None = 0,

    /// <summary>A verb in the past tense without the regular ending: "fell", "was".</summary>
    Past = 1,

    /// <summary>A verb or an auxiliary in the present tense: "is", "does".</summary>
    Present = 1 << 1,

    /// <summary>An auxiliary of the perfect tense: "has".</summary>
    Perfect = 1 << 2,

    /// <summary>An auxiliary that looks ahead: "will", "would".</summary>
    Ahead = 1 << 3,

    /// <summary>"be": before the participle of a passive.</summary>
    Be = 1 << 4,

    /// <summary>Before an infinitive that looks ahead: "plans" to vote, "due" to open.</summary>
    Plan = 1 << 5,

    /// <summary>A verb of a scheduled event, whose present tense looks ahead: "resumes" on Monday.</summary>
    Event = 1 << 6,

    /// <summary>A verb that moves something to a later day: "adjourned" until.</summary>
    Defer = 1 << 7,

    /// <summary>A verb of speaking whose time is the time of speaking: "said" on Tuesday.</summary>
    Telling = 1 << 8,

    /// <summary>A verb of publishing: "released" on Tuesday.</summary>
    Issue = 1 << 9,

    /// <summary>A verb of finding or forecasting, which speaks only in some sentences: "reported" in March that.</summary>
    Finding = 1 << 10,

    /// <summary>A document, of which a year before it is the date: a 2019 "study".</summary>
    Document = 1 << 11,

    /// <summary>A poll or what is done with it: "surveyed", "respondents".</summary>
    Poll = 1 << 12,

    /// <summary>A verb for the fieldwork of a poll that has other meanings: "conducted".</summary>
    Fieldwork = 1 << 13,

    /// <summary>Begins a clause that describes a noun: "which", "who".</summary>
    Describes = 1 << 14,

    /// <summary>Begins a clause with its own tense: "that", "because".</summary>
    Opens = 1 << 15,

    /// <summary>Sets two statements about the same time against each other: "while".</summary>
    Contrasts = 1 << 16,

    /// <summary>Begins a clause that gives the time of what precedes it: "when".</summary>
    Moment = 1 << 17,

    /// <summary>Before what something is compared with: "than", "against".</summary>
    Compares = 1 << 18,

    /// <summary>Before something of another time: "after" a fall of 5%.</summary>
    Shifts = 1 << 19,

    /// <summary>Joins two clauses: "and", "but".</summary>
    Joins = 1 << 20,

    /// <summary>Pairs values and times in order: "respectively".</summary>
    Pairs = 1 << 21,

    /// <summary>A superlative, with which "since" is a comparison: "lowest".</summary>
    Extreme = 1 << 22,

    /// <summary>After a year with which something is compared: 2019 "levels".</summary>
    Level = 1 << 23,

    /// <summary>The present: "now", "currently".</summary>
    Now = 1 << 24,

    /// <summary>Leaves the time of the sentence before: "previously", "meanwhile".</summary>
    Jumps = 1 << 25,

    /// <summary>Ends like a verb in the past tense and is none: "hundred".</summary>
    NoVerb = 1 << 26,

    /// <summary>"it", "they": before a verb in the present tense.</summary>
    Subject = 1 << 27,

    /// <summary>Before an infinitive: "to".</summary>
    Infinitive = 1 << 28,

    /// <summary>A participle that is no past tense: "fallen".</summary>
    Participle = 1 << 29,

    /// <summary>Before what something is like: "the same as" last year.</summary>
    Likens = 1 << 30,

    /// <summary>A word of statistics: the "average" was, it "totalled".</summary>
    Counts = 1L << 33,

    /// <summary>A verb that "late" belongs to: trains "ran" late in May.</summary>
    Runs = 1L << 32,

    /// <summary>What is usual, of a time with which something is compared: the "average" for 1961 to 1990.</summary>
    Norm = 1L << 31,
}
