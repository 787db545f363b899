using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Language tags, sound and not, and words in them.</summary>
internal static class TranslationGen
{
    public static Gen<LanguageTag> Language { get; } = Gen.Frequency(
        (6, Gen.OneOf("en", "de-CH-1996", "zh-Hant-TW", "sr-Latn", "x-klingon", "und").Select(text => new LanguageTag(text))),
        (1, TextGen.NotBlank.Select(text => new LanguageTag(text))));

    public static Gen<ValueList<Translation>> Several { get; } =
        Language.Select(Members(), (language, members) => new Translation(language, members))
            .Named(translation => translation.Language.Text);

    private static Gen<ValueList<TranslatedMember>> Members() =>
        Gen.OneOf("title", "text", "notes", "größe")
            .Select(TextGen.Any, (member, words) => new TranslatedMember(member, words))
            .Named(member => member.Member);
}
