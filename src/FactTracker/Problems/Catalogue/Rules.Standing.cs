namespace FactTracker;

/// <content>Where a claim stands.</content>
public static partial class Rules
{
    /// <summary>FT0801: A status has a reason but is the default.</summary>
    public static Rule ReasonWithoutStatus { get; } = new(
        "FT0801",
        Severity.Warning,
        "A status has a reason but is the default.",
        "statusReason says why a claim is disputed, refuted, superseded or retracted; the claim is none of these.");

    /// <summary>FT0802: A claim is superseded, and nothing supersedes it.</summary>
    public static Rule SupersededWithoutSuccessor { get; } = new(
        "FT0802",
        Severity.Warning,
        "A claim is superseded, and nothing supersedes it.",
        "Some claim of the set should have a relation of type supersedes or corrects to this one, so that a reader " +
        "finds what holds now.");
}
