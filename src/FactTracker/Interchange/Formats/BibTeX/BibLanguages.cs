using System.Collections.Frozen;
using FactTracker.Interchange.Shared.Languages;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Maps the language names of TeX (babel, polyglossia) to language tags.</summary>
internal static class BibLanguages
{
    // When two names mean one language, the first is written.
    private static readonly (string Name, string Tag)[] Rows =
    [
        ("english", "en"), ("american", "en-US"), ("usenglish", "en-US"), ("british", "en-GB"), ("ukenglish", "en-GB"),
        ("australian", "en-AU"),
        ("canadian", "en-CA"), ("german", "de"), ("ngerman", "de"), ("austrian", "de-AT"), ("naustrian", "de-AT"), ("swissgerman", "de-CH"),
        ("french", "fr"), ("francais", "fr"), ("spanish", "es"), ("italian", "it"), ("portuguese", "pt"),
        ("brazilian", "pt-BR"), ("brazil", "pt-BR"),
        ("dutch", "nl"), ("russian", "ru"), ("ukrainian", "uk"), ("polish", "pl"),
        ("czech", "cs"), ("slovak", "sk"), ("slovene", "sl"), ("slovenian", "sl"),
        ("croatian", "hr"), ("serbian", "sr"),
        ("bulgarian", "bg"), ("romanian", "ro"), ("hungarian", "hu"), ("greek", "el"), ("turkish", "tr"),
        ("swedish", "sv"), ("danish", "da"), ("norwegian", "no"), ("norsk", "nb"), ("nynorsk", "nn"), ("finnish", "fi"), ("estonian", "et"),
        ("latvian", "lv"),
        ("lithuanian", "lt"), ("icelandic", "is"), ("irish", "ga"), ("catalan", "ca"), ("basque", "eu"), ("galician", "gl"),
        ("latin", "la"),
        ("japanese", "ja"), ("chinese", "zh"), ("korean", "ko"), ("arabic", "ar"), ("hebrew", "he"), ("persian", "fa"), ("hindi", "hi"),
    ];

    private static readonly FrozenDictionary<string, string> Tags =
        Rows.ToFrozenDictionary(row => row.Name, row => row.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the tag of a language by its name in babel or in its own words; any other text is taken as a tag.</summary>
    public static LanguageTag TagOf(string text) =>
        Tags.TryGetValue(text.Trim(), out var tag) ? new LanguageTag(tag) : LanguageNames.TagOf(text);

    /// <summary>Returns the name of a language, or null when TeX has none.</summary>
    public static string? NameOf(LanguageTag tag) => Array.Find(Rows, row => row.Tag == tag.Text).Name;
}
