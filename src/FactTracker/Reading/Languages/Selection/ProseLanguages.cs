namespace FactTracker.Reading;

/// <summary>The languages that are read. The words of each are built when it is first asked for.</summary>
internal static class ProseLanguages
{
    /// <summary>The data of a language by its tag, whatever its region, or null when the language is not read.</summary>
    public static ProseLanguage? Find(string tag) => Primary(tag) switch
    {
        "en" => EnglishLanguage.Data,
        "de" => GermanLanguage.Data,
        "fr" => FrenchLanguage.Data,
        "es" => SpanishLanguage.Data,
        "ru" => RussianLanguage.Data,
        _ => null,
    };

    /// <summary>Whether the language of a tag is read.</summary>
    public static bool IsRead(string tag) => Primary(tag) is "en" or "de" or "fr" or "es" or "ru";

    /// <summary>The language of a tag without its script and region: "de" for "de-AT".</summary>
    public static string Primary(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return (end < 0 ? tag : tag[..end]).ToLowerInvariant();
    }
}
