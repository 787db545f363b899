namespace FactTracker.Reading;

/// <summary>What was found in a text.</summary>
public enum MentionKind
{
    /// <summary>A number, counted things among them: "at least 43 cases".</summary>
    Number,

    /// <summary>A share in per cent: "65 per cent".</summary>
    Percentage,

    /// <summary>A difference between shares: "3 percentage points", "25 basis points".</summary>
    PercentagePoints,

    /// <summary>A part of a whole: "a third of its trade", "one in five".</summary>
    Fraction,

    /// <summary>A multiple: "five and a half times".</summary>
    Ratio,

    /// <summary>Something between two bounds: "10-15%", "over 20 but under 30".</summary>
    Range,

    /// <summary>An amount of money: "above USD 500 million".</summary>
    Money,

    /// <summary>A measure, lengths of time among them: "500 km", "three years".</summary>
    Measure,

    /// <summary>A place in an order: "the tenth", "the largest".</summary>
    Ordinal,

    /// <summary>A day, or the several it may be: "31 August 2025", "yesterday".</summary>
    Date,

    /// <summary>Anything longer than a day: "2024", "the early 2000s", "since 2022".</summary>
    Period,

    /// <summary>The words that hedge a quantity: "just over".</summary>
    Hedge,

    /// <summary>Who says it: "according to the pollster FOM".</summary>
    Attribution,

    /// <summary>How likely, or in what manner, it is said to be so: "may", "most likely".</summary>
    Estimate,

    /// <summary>What has to be so for it: "if sanctions are lifted".</summary>
    Condition,
}
