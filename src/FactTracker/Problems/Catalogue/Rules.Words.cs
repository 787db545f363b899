namespace FactTracker;

/// <content>Words from lists, and languages.</content>
public static partial class Rules
{
    /// <summary>FT0701: A word is not on its list.</summary>
    public static Rule UnlistedWord { get; } = new(
        "FT0701",
        Severity.Warning,
        "A word is not on its list.",
        "The word is kept and written back. It counts as not known, never as the default, so what depends on it is " +
        "left open.");

    /// <summary>FT0702: A kind, relation or verdict is not on its list.</summary>
    public static Rule UnlistedKind { get; } = new(
        "FT0702",
        Severity.Info,
        "A kind, relation or verdict is not on its list.",
        "These lists grow; the word is kept and written back.");

    /// <summary>FT0703: A language tag is not well-formed.</summary>
    public static Rule BadLanguageTag { get; } = new(
        "FT0703",
        Severity.Warning,
        "A language tag is not well-formed.",
        "Languages are told by BCP 47 tags such as en, en-GB or zh-Hant.");
}
