namespace FactTracker;

/// <content>Words that the format defines, and languages.</content>
public static partial class Rules
{
    /// <summary>FT0701: A word is not defined by the format.</summary>
    public static Rule UnlistedWord { get; } = new(
        "FT0701",
        Severity.Warning,
        "A word is not defined by the format.",
        "The word is kept and written back. It counts as unknown, never as the default, so rules that depend on it do not " +
        "apply.");

    /// <summary>FT0702: A kind, relation or verdict is not defined by the format.</summary>
    public static Rule UnlistedKind { get; } = new(
        "FT0702",
        Severity.Info,
        "A kind, relation or verdict is not defined by the format.",
        "These lists grow over time; the word is kept and written back.");

    /// <summary>FT0703: A language tag is not well-formed.</summary>
    public static Rule BadLanguageTag { get; } = new(
        "FT0703",
        Severity.Warning,
        "A language tag is not well-formed.",
        "Languages are BCP 47 tags such as en, en-GB or zh-Hant.");

    /// <summary>FT0704: A level of the Traffic Light Protocol is spelled differently.</summary>
    public static Rule OtherTlpSpelling { get; } = new(
        "FT0704",
        Severity.Info,
        "A level of the Traffic Light Protocol is spelled differently.",
        "The levels of TLP 2.0 are RED, AMBER+STRICT, AMBER, GREEN and CLEAR, without \"TLP:\" before them. WHITE of TLP 1.0 is " +
        "CLEAR of TLP 2.0. The level was read; the message says as which.");
}
