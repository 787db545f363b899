namespace FactTracker.Tests.Primitives;

public sealed class LanguageTagTests
{
    /// <summary>The examples of RFC 5646, appendix A, and one for each rule of section 2.1.</summary>
    public static TheoryData<string, string> WellFormed => new()
    {
        { "de", "language" },
        { "i-enochian", "grandfathered" },
        { "zh-Hant", "language and script" },
        { "zh-cmn-Hans-CN", "extended language, script, region" },
        { "cmn-Hans-CN", "language of three letters" },
        { "zh-yue-HK", "extended language and region" },
        { "sr-Latn-RS", "language, script, region" },
        { "sl-rozaj", "variant" },
        { "sl-rozaj-biske", "two variants" },
        { "sl-nedis", "variant" },
        { "de-CH-1901", "region and variant with a digit in front" },
        { "sl-IT-nedis", "region and variant" },
        { "hy-Latn-IT-arevela", "all four" },
        { "es-419", "region of digits" },
        { "de-CH-x-phonebk", "private use behind" },
        { "az-Arab-x-AZE-derbend", "private use of two subtags" },
        { "x-whatever", "private use alone" },
        { "qaa-Qaaa-QM-x-southern", "private use registry values" },
        { "en-US-u-islamcal", "extension" },
        { "zh-CN-a-myext-x-private", "extension and private use" },
        { "en-a-myext-b-another", "two extensions" },
        { "ar-a-aaa-b-bbb-a-ccc", "a singleton twice: well-formed, though not valid" },
        { "de-1996-1996", "a variant twice: well-formed, though not valid" },
        { "EN-gb", "any case" },
        { "en-GB-oed", "irregular" },
        { "SGN-be-FR", "irregular in another case" },
        { "art-lojban", "regular" },
        { "zh-min-nan", "regular: two extended languages" },
        { "en-abc", "three letters behind the language: whether they extend it is the registry's to say" },
        { "abcd", "four letters, reserved" },
        { "abcdefgh", "eight letters, registered" },
        { "und", "undetermined" },
    };

    /// <summary>RFC 5646, appendix A, and the ways to break each rule.</summary>
    public static TheoryData<string, string> NotWellFormed => new()
    {
        { "a-DE", "use of a single character subtag in the place of the language" },
        { "de-419-DE", "two regions" },
        { "english!", "no letter" },
        { "e", "too short" },
        { "abcdefghi", "too long" },
        { "en_GB", "underscore" },
        { "en-", "hyphen behind" },
        { "-en", "hyphen in front" },
        { "en--GB", "two hyphens" },
        { " en", "blank" },
        { "en-x", "private use of nothing" },
        { "x-", "private use of nothing" },
        { "x-abcdefghi", "private use too long" },
        { "en-a", "extension of nothing" },
        { "en-a-b-cc", "extension of nothing before another" },
        { "en-a-x-priv", "extension of nothing before private use" },
        { "de-Latn-Cyrl", "two scripts" },
        { "abcd-abc", "no extended language behind four letters" },
        { "en-12", "region of two digits" },
        { "größe", "beyond ASCII" },
        { "İn", "a letter of Turkish" },
        { "zh-a-a-a-a", "singletons only" },
    };

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void A_tag_of_the_grammar_is_well_formed(string tag, string why) => new LanguageTag(tag).IsWellFormed.Should().BeTrue(why);

    [Theory]
    [MemberData(nameof(NotWellFormed))]
    public void Any_other_is_kept_and_not_well_formed(string tag, string why)
    {
        new LanguageTag(tag).IsWellFormed.Should().BeFalse(why);
        new LanguageTag(tag).Text.Should().Be(tag);
    }

    [Fact]
    public void Tags_are_the_same_in_any_case() => (new LanguageTag("zh-hant-tw") == "zh-Hant-TW").Should().BeTrue();

    [Fact]
    public void No_tag_is_und() => default(LanguageTag).Text.Should().Be("und");

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_is_refused(string text) => FluentActions.Invoking(() => new LanguageTag(text)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("de-CH", "de-CH")]
    [InlineData("not a tag", null)]
    public void A_culture_is_found_where_there_is_one(string tag, string? culture) =>
        (new LanguageTag(tag).ToCulture()?.Name).Should().Be(culture);
}
