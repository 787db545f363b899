namespace FactTracker.Reading;

/// <summary>How certain the language of a text is.</summary>
public enum LanguageCertainty
{
    /// <summary>The text does not show it: it is too short, or has few words. It was read as English.</summary>
    Unknown,

    /// <summary>Some words are of this language, and fewer of others.</summary>
    Likely,

    /// <summary>Many words or the script are of this language only.</summary>
    Certain,

    /// <summary>The caller named it.</summary>
    Given,
}
