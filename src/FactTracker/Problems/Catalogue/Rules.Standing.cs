namespace FactTracker;

/// <content>The status of claims and sources.</content>
public static partial class Rules
{
    /// <summary>FT0801: A reason is given for the default status.</summary>
    public static Rule ReasonWithoutStatus { get; } = new(
        "FT0801",
        Severity.Warning,
        "A reason is given for the default status.",
        "statusReason explains why a claim is disputed, refuted, superseded or retracted, or why a source is corrected, withdrawn " +
        "or retracted; this one is none of these.");

    /// <summary>FT0802: A claim is superseded, but no claim supersedes it.</summary>
    public static Rule SupersededWithoutSuccessor { get; } = new(
        "FT0802",
        Severity.Warning,
        "A claim is superseded, but no claim supersedes it.",
        "Some claim of the set should have a relation of type supersedes or corrects to this one, so that readers can find the " +
        "current claim.");

    /// <summary>FT0803: A claim rests only on sources that were retracted or withdrawn.</summary>
    public static Rule RestsOnRetracted { get; } = new(
        "FT0803",
        Severity.Warning,
        "A claim rests only on sources that were retracted or withdrawn.",
        "Every source that is cited in support of the claim was retracted or withdrawn, or is based on such sources alone, so " +
        "nothing supports the claim any more. Cite another source, or change the status of the claim.");

    /// <summary>FT0804: A merge left a conflict that is not resolved.</summary>
    public static Rule UnresolvedConflict { get; } = new(
        "FT0804",
        Severity.Error,
        "A merge left a conflict that is not resolved.",
        "Two sides of a merge changed the same thing differently. The record holds the value of our side, and \"conflicts\" of the set " +
        "holds both. \"facttracker resolve FILE\" lists the conflicts, and puts the chosen value in place.");
}
