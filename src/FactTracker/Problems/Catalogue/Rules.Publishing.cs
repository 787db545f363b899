namespace FactTracker;

/// <content>Publishing.</content>
public static partial class Rules
{
    /// <summary>FT1401: Something is not published.</summary>
    public static Rule Withheld { get; } = new(
        "FT1401",
        Severity.Info,
        "Something is not published.",
        "Its marking does not allow it, or it is never published: notes, who recorded a claim, local paths, and references to " +
        "what is left out. The message says what became of it, without repeating it.");

    /// <summary>FT1402: Something withheld is in what would be published.</summary>
    public static Rule LeakedSecret { get; } = new(
        "FT1402",
        Severity.Error,
        "Something withheld is in what would be published.",
        "A record that is published, or the output in some format, contains a string of a record that is withheld: its id, " +
        "title or text, a name, an address, a quote, a note. Nothing is written. Reword the text, give the record that " +
        "contains it a stricter marking, or allow the string if it gives nothing away.");

    /// <summary>FT1403: A claim cites a source with a stricter marking.</summary>
    public static Rule CitesStricterSource { get; } = new(
        "FT1403",
        Severity.Info,
        "A claim cites a source with a stricter marking.",
        "When the claim is published and the source is not, the claim stays with the note that its source is withheld. Give " +
        "the claim the marking of its source if what it says comes from there alone.");
}
