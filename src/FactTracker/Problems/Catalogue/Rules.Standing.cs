namespace FactTracker;

/// <content>The status of claims.</content>
public static partial class Rules
{
    /// <summary>FT0801: A reason is given for the default status.</summary>
    public static Rule ReasonWithoutStatus { get; } = new(
        "FT0801",
        Severity.Warning,
        "A reason is given for the default status.",
        "statusReason explains why a claim is disputed, refuted, superseded or retracted; this claim is none of these.");

    /// <summary>FT0802: A claim is superseded, but no claim supersedes it.</summary>
    public static Rule SupersededWithoutSuccessor { get; } = new(
        "FT0802",
        Severity.Warning,
        "A claim is superseded, but no claim supersedes it.",
        "Some claim of the set should have a relation of type supersedes or corrects to this one, so that readers can find the " +
        "current claim.");
}
