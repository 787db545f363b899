namespace FactTracker;

/// <content>Confidences and their scales.</content>
public static partial class Rules
{
    /// <summary>FT0501: A confidence is impossible.</summary>
    public static Rule BadConfidence { get; } = new(
        "FT0501",
        Severity.Error,
        "A confidence is impossible.",
        "Probabilities are from 0 to 1, the lower bound is not above the upper bound, and a confidence has a probability, " +
        "bounds or a term.");

    /// <summary>FT0502: A confidence scale is not known.</summary>
    public static Rule UnknownScale { get; } = new(
        "FT0502",
        Severity.Info,
        "A confidence scale is not known.",
        "The scale and its term are kept, but FactTracker has no numbers for them.");

    /// <summary>FT0503: A term is not on its scale.</summary>
    public static Rule TermNotOnScale { get; } = new(
        "FT0503",
        Severity.Error,
        "A term is not on its scale.",
        "Each scale has its own terms, and the same word on another scale means another confidence. Use a term of the scale, or " +
        "remove the scale to keep the words alone.");

    /// <summary>FT0504: The numbers beside a term contradict it.</summary>
    public static Rule IntervalAgainstTerm { get; } = new(
        "FT0504",
        Severity.Error,
        "The numbers beside a term contradict it.",
        "The scale defines the range of probabilities that the term stands for; the numbers beside the term must lie within " +
        "that range.");
}
