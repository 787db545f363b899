namespace FactTracker.Reading;

/// <summary>What a fixed turn of words does.</summary>
internal enum PhraseKind
{
    /// <summary>A hedge before a number: "no fewer than".</summary>
    HedgeBefore,

    /// <summary>A hedge behind a number: "or more".</summary>
    HedgeAfter,

    /// <summary>Takes the bound itself in: "more than 5000 or equal".</summary>
    OrEqual,

    /// <summary>What stands before the first of two bounds: "between".</summary>
    Between,

    /// <summary>What stands before the first of two ends: "from".</summary>
    From,

    /// <summary>What stands between two ends: "to", "through".</summary>
    To,

    /// <summary>What stands between part and whole: "in", "out of".</summary>
    OutOf,

    /// <summary>Joins two one-sided bounds: "and", "but".</summary>
    BoundJoint,

    /// <summary>A share: "per cent".</summary>
    Percent,

    /// <summary>A difference of shares, with its size in points as the number: "basis points".</summary>
    Points,

    /// <summary>A multiple: "times".</summary>
    Times,

    /// <summary>A currency by name or sign; the text is its code, the number how many of it one is.</summary>
    Currency,

    /// <summary>A unit of measure; the text is its symbol.</summary>
    Measure,

    /// <summary>A period that begins here: "since".</summary>
    Since,

    /// <summary>A period that ends here: "until".</summary>
    Until,

    /// <summary>Before a date, which is left out.</summary>
    Before,

    /// <summary>After a date.</summary>
    After,

    /// <summary>About a date: "circa".</summary>
    Circa,

    /// <summary>Perhaps a date: "maybe".</summary>
    Perhaps,

    /// <summary>The beginning of a period: "early", "the beginning of".</summary>
    Early,

    /// <summary>Its middle: "mid".</summary>
    Middle,

    /// <summary>Its end: "late", "the end of".</summary>
    Late,

    /// <summary>Years counted backwards: "BCE".</summary>
    BeforeEra,

    /// <summary>Years counted forwards: "CE".</summary>
    Era,

    /// <summary>A day told from today; the number is how many days from it.</summary>
    Today,

    /// <summary>The one before this: "last".</summary>
    Last,

    /// <summary>The one after this: "next".</summary>
    Next,

    /// <summary>This one: "this", "current".</summary>
    This,

    /// <summary>One that only the text around tells: "the same", "that".</summary>
    Other,

    /// <summary>Two, more or less: "a couple of".</summary>
    Couple,

    /// <summary>The end of the running year, or of the one named behind it: "year-end".</summary>
    YearEnd,

    /// <summary>Back from today: "ago".</summary>
    Ago,

    /// <summary>The same before the length of time: German "vor" drei Jahren.</summary>
    AgoBefore,

    /// <summary>On from today: "from now", "later".</summary>
    FromToday,

    /// <summary>A year that begins when its keeper says: "fiscal year".</summary>
    FiscalYear,

    /// <summary>Behind "from 2019": "onwards".</summary>
    Onwards,

    /// <summary>One of two dates: "or".</summary>
    Or,

    /// <summary>Of this period, what is over: "earlier" this year.</summary>
    SoFar,

    /// <summary>Of this period, what is to come: "later" this year.</summary>
    Later,

    /// <summary>A length of time up to now or from now on: "over the", "within the".</summary>
    During,

    /// <summary>How many, not said: "several", "a few", "recent".</summary>
    Vague,

    /// <summary>A day of the year with a name; the text is its rule.</summary>
    Holiday,

    /// <summary>How likely the writer says it is: "most likely".</summary>
    Estimate,

    /// <summary>Names who says so, behind it: "according to".</summary>
    Attribution,

    /// <summary>Begins a condition: "if".</summary>
    Condition,

    /// <summary>A round number not counted: "dozens of"; the number is one of it.</summary>
    Dozens,

    /// <summary>More than one of what follows, and nobody says how many: "several" hundred.</summary>
    Several,

    /// <summary>How often, which is neither a multiple nor a condition: "once a", "twice a week".</summary>
    Frequency,

    /// <summary>Two on: "the week after next".</summary>
    AfterNext,

    /// <summary>Two back: "the week before last".</summary>
    BeforeLast,

    /// <summary>What ends a length of time with a date: "the year to March", "the year ending March".</summary>
    Ending,

    /// <summary>A multiple in one word: "twice", "doubled".</summary>
    Multiple,

    /// <summary>What stands between a value and its margin: "plus or minus".</summary>
    Margin,

    /// <summary>What may be a difference of shares beside a share: "points".</summary>
    LoosePoints,

    /// <summary>Before the level of an interval: "at".</summary>
    LevelBefore,

    /// <summary>Makes the share before it the level of an interval: "confidence".</summary>
    Level,

    /// <summary>Before how many were asked: "sample of".</summary>
    Sample,

    /// <summary>Makes the number behind it a place in an order: "place".</summary>
    RankNumber,
}
