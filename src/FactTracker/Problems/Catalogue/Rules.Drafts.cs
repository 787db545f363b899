namespace FactTracker;

/// <content>Claims that a program drafted and a person has not completed.</content>
public static partial class Rules
{
    /// <summary>FT1301: A draft has no subject.</summary>
    public static Rule DraftWithoutSubject { get; } = new(
        "FT1301",
        Severity.Info,
        "A draft has no subject.",
        "A program drafted the claim from a text and left open what it is about, so it cannot be compared with other " +
        "claims. Read its text and add a subject.");

    /// <summary>FT1302: A draft has no property.</summary>
    public static Rule DraftWithoutProperty { get; } = new(
        "FT1302",
        Severity.Info,
        "A draft has no property.",
        "A program drafted the claim from a text and left open what it states about its subject, so its value has no " +
        "meaning yet. Read its text and add a property.");

    /// <summary>FT1303: A draft has no time, or one that is not certain.</summary>
    public static Rule DraftTimeUndone { get; } = new(
        "FT1303",
        Severity.Info,
        "A draft has no time, or one that is not certain.",
        "The text names no time for the claim, or the program that drafted it could not determine which of several is meant. " +
        "Add the time, or confirm it by removing \"when\" from the list draft:missing or draft:guessed of the claim. The " +
        "notes of the claim give the reason.");

    /// <summary>FT1304: A draft has a speaker or another member to confirm or to add.</summary>
    public static Rule DraftUnconfirmed { get; } = new(
        "FT1304",
        Severity.Info,
        "A draft has a speaker or another member to confirm or to add.",
        "The program that drafted the claim followed a rule that can be wrong, such as taking the speaker from the " +
        "sentence before, or left the member empty. Correct it, or confirm it by removing its name from the list " +
        "draft:guessed or draft:missing of the claim. The notes of the claim give the reason.");
}
