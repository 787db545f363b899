namespace FactTracker.Reading;

/// <summary>What a word contributes to an attribution. A word can contribute several things.</summary>
[Flags]
internal enum SpeechUse
{
    None = 0,

    /// <summary>A verb of speech that only people and organisations can be the subject of: "said".</summary>
    Says = 1,

    /// <summary>A verb that states something in other sentences too: "showed", "reported".</summary>
    States = 1 << 1,

    /// <summary>A verb of speech only next to a quotation or "that": "tweeted", "recalled".</summary>
    Quotes = 1 << 2,

    /// <summary>A verb of speech that is followed by the listener: "inform".</summary>
    Tells = 1 << 3,

    /// <summary>A verb of doubt, whose subject claims without proof: "alleged".</summary>
    Doubts = 1 << 4,

    /// <summary>A verb of denial: "denied".</summary>
    Denies = 1 << 5,

    /// <summary>A verb of denial when its object is a statement: "rejected the claim".</summary>
    Rejects = 1 << 6,

    /// <summary>A verb that gives a figure when "at" follows: "put the number at".</summary>
    Puts = 1 << 7,

    /// <summary>A form of address that is no part of a name: "Mr", "Dr".</summary>
    Honorific = 1 << 8,

    /// <summary>An office, written before a name: "Senator", "Judge".</summary>
    Office = 1 << 9,

    /// <summary>A noun for a person or for people: "spokesman", "officials".</summary>
    Person = 1 << 10,

    /// <summary>A noun for an organisation: "ministry", "institute".</summary>
    Body = 1 << 11,

    /// <summary>A noun for a document or a collection of data: "report", "figures".</summary>
    Document = 1 << 12,

    /// <summary>A noun that never speaks: "region".</summary>
    Mute = 1 << 13,

    /// <summary>Refers back to a man: "he".</summary>
    He = 1 << 14,

    /// <summary>Refers back to a woman: "she".</summary>
    She = 1 << 15,

    /// <summary>Refers back to people or an organisation: "they".</summary>
    They = 1 << 16,

    /// <summary>Refers back to an organisation: "it".</summary>
    It = 1 << 17,

    /// <summary>A small word in a name: "van", "de la".</summary>
    Particle = 1 << 18,

    /// <summary>A word after a name that belongs to it: "Jr".</summary>
    Suffix = 1 << 19,

    /// <summary>An auxiliary between a subject and its verb: "has".</summary>
    Auxiliary = 1 << 20,

    /// <summary>A form of "to be", with which a verb of speech is passive.</summary>
    Be = 1 << 21,

    /// <summary>An adverb between a subject and its verb, or before the subject: "also", "meanwhile".</summary>
    Manner = 1 << 22,

    /// <summary>Begins a clause about the noun before it: "who".</summary>
    Relative = 1 << 23,

    /// <summary>Begins a clause with which another statement starts: "while", "but".</summary>
    Contrast = 1 << 24,

    /// <summary>A noun for a statement or a figure, which can be denied or put at a number: "claim", "toll".</summary>
    Statement = 1 << 25,

    /// <summary>A preposition that can join two nouns: "for", "at".</summary>
    Joins = 1 << 26,

    /// <summary>Excludes everybody: "nobody", "not".</summary>
    Negative = 1 << 27,

    /// <summary>Introduces a statement: "that".</summary>
    That = 1 << 28,

    /// <summary>Introduces the author of a document: "by", "from".</summary>
    Author = 1 << 29,

    /// <summary>The participle of a verb of speech, whose subject is the last speaker: "saying".</summary>
    GoesOn = 1 << 30,

    /// <summary>Any verb of speech.</summary>
    Verb = GoesOn | Says | States | Quotes | Tells | Doubts | Denies | Rejects | Puts,

    /// <summary>Any pronoun that refers back to a speaker.</summary>
    Pronoun = He | She | They | It,
}
