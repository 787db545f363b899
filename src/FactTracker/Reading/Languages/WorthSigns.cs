namespace FactTracker.Reading;

/// <summary>Signs that a sentence is worth checking, or that it is not.</summary>
[Flags]
internal enum WorthSigns
{
    None = 0,

    /// <summary>An amount with a unit.</summary>
    Amount = 1,

    /// <summary>A number of any kind.</summary>
    Number = 1 << 1,

    /// <summary>A comparison or a change: "than", "fell".</summary>
    Comparison = 1 << 2,

    /// <summary>A superlative or a record: "largest", "first".</summary>
    Superlative = 1 << 3,

    /// <summary>A named speaker or source.</summary>
    Attribution = 1 << 4,

    /// <summary>A word of official statistics: "unemployment", "survey".</summary>
    Statistics = 1 << 5,

    /// <summary>What somebody did: "voted", "closed".</summary>
    Conduct = 1 << 6,

    /// <summary>A statement about all, most or none: "never", "only".</summary>
    Scope = 1 << 7,

    /// <summary>A name within the sentence.</summary>
    Name = 1 << 8,

    /// <summary>A plan or an expectation: "will", "scheduled".</summary>
    Plan = 1 << 9,

    /// <summary>An opinion or a demand: "believe", "should".</summary>
    Opinion = 1 << 10,

    /// <summary>A question.</summary>
    Question = 1 << 11,

    /// <summary>A promise: "pledge", "we will".</summary>
    Promise = 1 << 12,

    /// <summary>The speaker himself: "I", "my".</summary>
    Self = 1 << 13,

    /// <summary>Words to the listener: "you", "please".</summary>
    Address = 1 << 14,

    /// <summary>A reference within a text: "table 3", "page 12".</summary>
    Reference = 1 << 15,

    /// <summary>Too short to say much.</summary>
    Brief = 1 << 16,

    /// <summary>A condition.</summary>
    Condition = 1 << 17,
}
