using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Citations, bare and with locators of every sort.</summary>
internal static class CitationGen
{
    private static readonly Gen<MediaTime> Time =
        Gen.OneOf("0", "350", "350.50", "5:50", "1:02:03", "1:02:03.5-1:02:10", "350-370").Select(text => MediaTime.Parse(text));

    private static readonly Gen<Locator> Locator = Gen.Frequency(
        (3, TextGen.Any.Select(words => new Locator { Words = words })),
        (3, Gen.Const(new Locator())
            .Sometimes(TextGen.Any, (locator, words) => locator with { Words = words })
            .Sometimes(Gen.OneOf("12", "xii-xiv", "12.0"), (locator, page) => locator with { Page = page }, oneIn: 2)
            .Sometimes(TextGen.Any, (locator, section) => locator with { Section = section })
            .Sometimes(TextGen.Any, (locator, paragraph) => locator with { Paragraph = paragraph })
            .Sometimes(Time, (locator, time) => locator with { Time = time })
            .Sometimes(TextGen.Any, (locator, fragment) => locator with { Fragment = fragment })
            .Sometimes(ExtensionsGen.Any, (locator, extensions) => locator with { Extensions = extensions }, oneIn: 8)));

    private static readonly Gen<Quote> Quote = TextGen.Any.Select(exact => new Quote(exact))
        .Sometimes(TextGen.Any, (quote, prefix) => quote with { Prefix = prefix })
        .Sometimes(TextGen.Any, (quote, suffix) => quote with { Suffix = suffix })
        .Sometimes(TranslationGen.Language, (quote, language) => quote with { Language = language })
        .Sometimes(ExtensionsGen.Any, (quote, extensions) => quote with { Extensions = extensions }, oneIn: 8);

    public static Gen<Citation> Any { get; } = Gen.Frequency((1, Bare()), (3, Full()));

    private static Gen<Citation> Bare() => TextGen.IdOf("s").Select(source => new Citation(new SourceId(source)));

    private static Gen<Citation> Full() => Bare()
        .Sometimes(WordGen.Of<Stance>(), (citation, stance) => citation with { Stance = stance })
        .Sometimes(Locator, (citation, locator) => citation with { Locator = locator }, oneIn: 2)
        .Sometimes(Gen.Enum<Credibility>(), (citation, credibility) => citation with { Credibility = credibility })
        .Sometimes(SourceGen.Link.Several(0, 3), (citation, basedOn) => citation with { BasedOn = basedOn })
        .Sometimes(Quote, (citation, quote) => citation with { Quote = quote })
        .Sometimes(DateGen.Statement, (citation, accessed) => citation with { Accessed = accessed })
        .Sometimes(SourceGen.Archived.Several(), (citation, archived) => citation with { Archived = archived }, oneIn: 6)
        .Sometimes(TextGen.Any, (citation, notes) => citation with { Notes = notes }, oneIn: 6)
        .Sometimes(ExtensionsGen.Any, (citation, extensions) => citation with { Extensions = extensions }, oneIn: 6);
}
