namespace FactTracker.Reading;

/// <summary>The kind of a mention.</summary>
public enum MentionKind
{
    /// <summary>A number, including counted things: "at least 43 cases".</summary>
    Number,

    /// <summary>A share in per cent: "65 per cent".</summary>
    Percentage,

    /// <summary>A difference between shares: "3 percentage points", "25 basis points".</summary>
    PercentagePoints,

    /// <summary>A part of a whole: "a third of its trade", "one in five".</summary>
    Fraction,

    /// <summary>A multiple: "five and a half times".</summary>
    Ratio,

    /// <summary>A range between two bounds: "10-15%", "over 20 but under 30".</summary>
    Range,

    /// <summary>An amount of money: "above USD 500 million".</summary>
    Money,

    /// <summary>A measure, including lengths of time: "500 km", "three years".</summary>
    Measure,

    /// <summary>A rank: "the tenth", "the largest".</summary>
    Ordinal,

    /// <summary>A day, or several possible days: "31 August 2025", "yesterday".</summary>
    Date,

    /// <summary>A period longer than a day: "2024", "the early 2000s", "since 2022".</summary>
    Period,

    /// <summary>The words that hedge a quantity: "just over".</summary>
    Hedge,

    /// <summary>The speaker of a statement: "according to the pollster FOM".</summary>
    Attribution,

    /// <summary>The likelihood or the modality of a statement: "may", "most likely".</summary>
    Estimate,

    /// <summary>The condition of a statement: "if sanctions are lifted".</summary>
    Condition,
}
