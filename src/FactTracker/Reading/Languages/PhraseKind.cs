namespace FactTracker.Reading;

/// <summary>The role of a fixed phrase.</summary>
internal enum PhraseKind
{
    /// <summary>A hedge before a number: "no fewer than".</summary>
    HedgeBefore,

    /// <summary>A hedge after a number: "or more".</summary>
    HedgeAfter,

    /// <summary>Includes the bound itself: "more than 5000 or equal".</summary>
    OrEqual,

    /// <summary>Before the first of two bounds: "between".</summary>
    Between,

    /// <summary>Before the first of two ends: "from".</summary>
    From,

    /// <summary>Between two ends: "to", "through".</summary>
    To,

    /// <summary>Between a part and its whole: "in", "out of".</summary>
    OutOf,

    /// <summary>Joins two one-sided bounds: "and", "but".</summary>
    BoundJoint,

    /// <summary>A share: "per cent".</summary>
    Percent,

    /// <summary>A difference between shares: "basis points". The number is its size in points.</summary>
    Points,

    /// <summary>A multiple: "times".</summary>
    Times,

    /// <summary>A currency by name or sign. The text is its code, and the number the size of one in that currency.</summary>
    Currency,

    /// <summary>A unit of measure; the text is its symbol.</summary>
    Measure,

    /// <summary>The start of a period: "since".</summary>
    Since,

    /// <summary>The end of a period: "until".</summary>
    Until,

    /// <summary>Before a date, which is excluded.</summary>
    Before,

    /// <summary>After a date.</summary>
    After,

    /// <summary>Approximately a date: "circa".</summary>
    Circa,

    /// <summary>Possibly a date: "maybe".</summary>
    Perhaps,

    /// <summary>The beginning of a period: "early", "the beginning of".</summary>
    Early,

    /// <summary>The middle of a period: "mid".</summary>
    Middle,

    /// <summary>The end of a period: "late", "the end of".</summary>
    Late,

    /// <summary>Years counted backwards: "BCE".</summary>
    BeforeEra,

    /// <summary>Years counted forwards: "CE".</summary>
    Era,

    /// <summary>A day relative to today. The number is the distance in days.</summary>
    Today,

    /// <summary>The previous one: "last".</summary>
    Last,

    /// <summary>The next one: "next".</summary>
    Next,

    /// <summary>The current one: "this", "current".</summary>
    This,

    /// <summary>One that depends on the surrounding text: "the same", "that".</summary>
    Other,

    /// <summary>Approximately two: "a couple of".</summary>
    Couple,

    /// <summary>The end of the current year or of the year after it: "year-end".</summary>
    YearEnd,

    /// <summary>A time before today: "ago".</summary>
    Ago,

    /// <summary>The same, before the length of time: German "vor" drei Jahren.</summary>
    AgoBefore,

    /// <summary>A time after today: "from now", "later".</summary>
    FromToday,

    /// <summary>A year with its own first month: "fiscal year".</summary>
    FiscalYear,

    /// <summary>After "from 2019": "onwards".</summary>
    Onwards,

    /// <summary>One of two dates: "or".</summary>
    Or,

    /// <summary>The past part of this period: "earlier" this year.</summary>
    SoFar,

    /// <summary>The future part of this period: "later" this year.</summary>
    Later,

    /// <summary>A period up to now or from now on: "over the", "within the".</summary>
    During,

    /// <summary>An unstated number: "several", "a few", "recent".</summary>
    Vague,

    /// <summary>A holiday with a name. The text is its rule.</summary>
    Holiday,

    /// <summary>The likelihood that the writer states: "most likely".</summary>
    Estimate,

    /// <summary>Before the name of a speaker: "according to".</summary>
    Attribution,

    /// <summary>Begins a condition: "if".</summary>
    Condition,

    /// <summary>A round number that was not counted: "dozens of". The number is one such unit.</summary>
    Dozens,

    /// <summary>More than one of what follows, without a number: "several" hundred.</summary>
    Several,

    /// <summary>A frequency, which is neither a multiple nor a condition: "once a", "twice a week".</summary>
    Frequency,

    /// <summary>Two steps ahead: "the week after next".</summary>
    AfterNext,

    /// <summary>Two steps back: "the week before last".</summary>
    BeforeLast,

    /// <summary>Between a length of time and the date at its end: "the year to March", "the year ending March".</summary>
    Ending,

    /// <summary>A multiple in one word: "twice", "doubled".</summary>
    Multiple,

    /// <summary>Between a value and its margin: "plus or minus".</summary>
    Margin,

    /// <summary>A possible difference between shares, after a share: "points".</summary>
    LoosePoints,

    /// <summary>Before the level of an interval: "at".</summary>
    LevelBefore,

    /// <summary>After a share that is the level of an interval: "confidence".</summary>
    Level,

    /// <summary>Before a sample size: "sample of".</summary>
    Sample,

    /// <summary>Before a number that is a rank: "place".</summary>
    RankNumber,

    /// <summary>Inverts the bound after it: "did not" exceed, "never" below.</summary>
    Negation,

    /// <summary>What an inversion makes a bound of, without a hedge of its own: "reach". The hedge is the result.</summary>
    Denied,

    /// <summary>Before an ordinal that makes a share: "every" fifth.</summary>
    Every,

    /// <summary>Before the number of a multiple: "a factor of".</summary>
    Factor,

    /// <summary>Numbers of so many digits: "double-digit". The number is the smallest.</summary>
    Digits,

    /// <summary>After the first number of a relation between two groups: two "to one".</summary>
    ToOne,

    /// <summary>A spread or a test statistic, which is neither a bound nor a claim: "SD", "p =".</summary>
    Statistic,

    /// <summary>A survey: "poll".</summary>
    Survey,

    /// <summary>A verb with those asked as its object, active or passive: "polled", "surveyed".</summary>
    Surveyed,

    /// <summary>What those asked say: "said", "trust". It follows their share.</summary>
    Opinion,

    /// <summary>Those who were asked: "respondents".</summary>
    Respondents,

    /// <summary>How a survey was made known or carried out: "conducted", "published". The text is "published" for the former.</summary>
    Fieldwork,

    /// <summary>How those in a survey were asked: "by telephone". The text is the method.</summary>
    SurveyMethod,

    /// <summary>Continues the results of the sentence before: "another", "the remaining".</summary>
    Continuation,

    /// <summary>Between a survey and the number of those asked: "of", "among".</summary>
    SampleBefore,
}
