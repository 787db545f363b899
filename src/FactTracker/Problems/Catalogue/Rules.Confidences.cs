namespace FactTracker;

/// <content>How sure, and on which scale.</content>
public static partial class Rules
{
    /// <summary>FT0501: A confidence cannot be.</summary>
    public static Rule BadConfidence { get; } = new(
        "FT0501",
        Severity.Error,
        "A confidence cannot be.",
        "Probabilities are from 0 to 1, the lower is not above the upper, and something must be said: a probability, " +
        "bounds or a term.");

    /// <summary>FT0502: A confidence scale is not known here.</summary>
    public static Rule UnknownScale { get; } = new(
        "FT0502",
        Severity.Info,
        "A confidence scale is not known here.",
        "The scale and its term are kept; they have no number here.");

    /// <summary>FT0503: A term is not on its scale.</summary>
    public static Rule TermNotOnScale { get; } = new(
        "FT0503",
        Severity.Error,
        "A term is not on its scale.",
        "Each scale has its own words, and the same word on another scale is another confidence. Use a term of the " +
        "scale, or leave the scale out to keep the words alone.");

    /// <summary>FT0504: The numbers beside a term contradict it.</summary>
    public static Rule IntervalAgainstTerm { get; } = new(
        "FT0504",
        Severity.Error,
        "The numbers beside a term contradict it.",
        "The scale says which probabilities the term means; what is stated beside it must lie within.");
}
