namespace FactTracker.Reading;

/// <summary>Why a value has a time, or has none.</summary>
internal enum TimeVerdict
{
    /// <summary>No time is named.</summary>
    NoTime,

    /// <summary>The time stands with the value.</summary>
    Stands,

    /// <summary>The time is shared by several values of the sentence.</summary>
    Shared,

    /// <summary>The only time of a sentence without a value.</summary>
    Only,

    /// <summary>The time of a sentence before it.</summary>
    Carried,

    /// <summary>The period that the text reports on.</summary>
    Report,

    /// <summary>When the people of a poll were asked.</summary>
    Poll,

    /// <summary>The only time is that of speaking.</summary>
    Spoken,

    /// <summary>The only time is one that something is compared with.</summary>
    Compared,

    /// <summary>The only time is that of a document.</summary>
    Source,

    /// <summary>It is a value of now.</summary>
    Now,

    /// <summary>The time may be that of speaking or of what happened.</summary>
    Unsure,

    /// <summary>The times stand with other values or clauses.</summary>
    Elsewhere,

    /// <summary>Two times can be meant.</summary>
    Two,

    /// <summary>The value before a change, whose time is not named.</summary>
    BeforeChange,

    /// <summary>The value is reached at one end of a period.</summary>
    AtEnd,

    /// <summary>The tense is not that of the clause with the time.</summary>
    Tense,
}
