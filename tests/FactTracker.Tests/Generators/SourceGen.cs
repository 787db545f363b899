using CsCheck;
using FactTracker.Interchange;

namespace FactTracker.Tests.Generators;

/// <summary>Sources with every member they can have.</summary>
internal static class SourceGen
{
    public static Gen<Url> Url { get; } = Gen.Frequency(
        (4, Gen.OneOf("https://example.org/polls/2024", "http://пример.рф/a?b=c#d", "ftp://old.example", "www.example.org")
            .Select(text => new Url(text))),
        (1, TextGen.NotBlank.Select(text => new Url(text))));

    public static Gen<ArchivedCopy> Archived { get; } = Url.Select(url => new ArchivedCopy(url))
        .Sometimes(DateGen.Statement, (copy, at) => copy with { At = at }, oneIn: 2)
        .Sometimes(ExtensionsGen.Any, (copy, extensions) => copy with { Extensions = extensions }, oneIn: 10);

    public static Gen<SourceLink> Link { get; } = TextGen.IdOf("s").Select(id => new SourceLink(id))
        .Sometimes(WordGen.Of<LinkKind>(), (link, how) => link with { How = how })
        .Sometimes(ExtensionsGen.Any, (link, extensions) => link with { Extensions = extensions }, oneIn: 10);

    /// <summary>What sources say, under a stand-in for the id.</summary>
    public static Gen<Source> Any { get; } = Gen.Const(new Source("s"))
        .Sometimes(WordGen.Of<SourceKind>(), (source, kind) => source with { Kind = kind }, oneIn: 2)
        .Sometimes(TextGen.Any, (source, title) => source with { Title = title }, oneIn: 2)
        .Sometimes(AgentGen.Any.Several(), (source, authors) => source with { Authors = authors })
        .Sometimes(AgentGen.Any, (source, publisher) => source with { Publisher = publisher })
        .Sometimes(DateGen.Statement, (source, published) => source with { Published = published }, oneIn: 2)
        .Sometimes(Url, (source, url) => source with { Url = url }, oneIn: 2)
        .Sometimes(Archived.Several(), (source, archived) => source with { Archived = archived })
        .Sometimes(DateGen.Statement, (source, accessed) => source with { Accessed = accessed })
        .Sometimes(TranslationGen.Language, (source, language) => source with { Language = language })
        .Sometimes(Identifiers(), (source, identifiers) => source with { Identifiers = identifiers })
        .Sometimes(Gen.Enum<Reliability>(), (source, reliability) => source with { Reliability = reliability })
        .Sometimes(Link.Several(0, 3), (source, basedOn) => source with { BasedOn = basedOn })
        .Sometimes(TextGen.IdOf("s"), (source, whole) => source with { PartOf = whole })
        .Sometimes(Hashes(), (source, hash) => source with { Hash = hash }, oneIn: 6)
        .Sometimes(TextGen.Any, (source, license) => source with { License = license }, oneIn: 6)
        .Sometimes(WordGen.Of<SourceStatus>(), (source, status) => source with { Status = status }, oneIn: 6)
        .Sometimes(TextGen.Any, (source, reason) => source with { StatusReason = reason }, oneIn: 6)
        .Sometimes(TextGen.Any, (source, words) => source with { Words = words }, oneIn: 6)
        .Sometimes(MarkingGen.Any, (source, marking) => source with { Marking = marking }, oneIn: 8)
        .Sometimes(DateGen.Instant, (source, modified) => source with { Modified = modified }, oneIn: 6)
        .Sometimes(TranslationGen.Several, (source, translations) => source with { Translations = translations }, oneIn: 6)
        .Sometimes(TextGen.Any, (source, notes) => source with { Notes = notes }, oneIn: 6)
        .Sometimes(ExtensionsGen.Any, (source, extensions) => source with { Extensions = extensions })
        .Sometimes(JsonGen.Object, (source, csl) => source.WithCsl(csl), oneIn: 6);

    private static Gen<ValueList<Identifier>> Identifiers() =>
        Gen.OneOf("doi", "isbn", "größe")
            .Select(TextGen.Any.Several(), (scheme, values) => new Identifier(scheme, values))
            .Named(identifier => identifier.Scheme);

    private static Gen<ValueList<ContentHash>> Hashes() =>
        Gen.OneOf("sha256", "sha512", "md5")
            .Select(TextGen.Any, (algorithm, hex) => new ContentHash(algorithm, hex))
            .Named(hash => hash.Algorithm);
}
