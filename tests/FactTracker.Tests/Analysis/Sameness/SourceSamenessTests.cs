using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Sameness;

public sealed class SourceSamenessTests
{
    private static readonly Source Plain = new("s") { Title = "T" };

    public static TheoryData<string, Source, Source, bool> Pairs => new()
    {
        { "no more than a title", Plain, Plain, false },
        { "scheme, www, slash, tracking", At("https://www.a.example/x/?utm_source=m"), At("http://a.example/x"), true },
        { "another page", At("https://a.example/x"), At("https://a.example/y"), false },
        { "another query", At("https://a.example/?id=1"), At("https://a.example/?id=2"), false },
        { "a fragment", At("https://a.example/x#part"), At("https://a.example/x"), true },
        { "a default port", At("https://a.example:443/x"), At("https://a.example/x"), true },
        { "an archived page", At("https://web.archive.org/web/20240102030405/http://a.example/x"), At("https://a.example/x"), true },
        { "an archived page without scheme", At("https://web.archive.org/web/2024/a.example/x"), At("https://a.example/x"), true },
        { "the copies of two archives", At("https://web.archive.org/web/2024id_/https://a.example/x"), At("https://archive.ph/2024.01.02-030405/https://a.example/x"), true },
        { "an archive of another page", At("https://web.archive.org/web/2024/http://a.example/y"), At("https://a.example/x"), false },
        { "a page about a page", At("https://validator.example/check/https://a.example/x"), At("https://a.example/x"), false },
        { "one archived copy", Archived("https://perma.example/AB12"), Archived("https://perma.example/AB12"), true },
        { "the copy of one is the other", Archived("https://perma.example/AB12"), At("https://perma.example/AB12"), true },
        { "a DOI in another case", With("doi", "10.1000/ABC"), With("doi", "https://doi.org/10.1000/abc"), true },
        { "the address of a DOI", At("https://doi.org/10.1000/abc"), With("doi", "doi:10.1000/ABC"), true },
        { "another DOI", With("doi", "10.1000/a"), With("doi", "10.1000/b"), false },
        { "ISBN 10 and 13", With("isbn", "0-306-40615-2"), With("isbn", "978-0-306-40615-7"), true },
        { "ISBN with its name", With("isbn", "ISBN-13: 978 0 306 40615 7"), With("isbn", "0306406152 (paperback)"), true },
        { "an ISBN of chapters", With("isbn", "0306406152", SourceKind.Chapter), With("isbn", "0306406152", SourceKind.Chapter), false },
        { "an ISBN of a book and a chapter", With("isbn", "0306406152", SourceKind.Book), With("isbn", "0306406152", SourceKind.Chapter), false },
        { "an ISBN of titles", With("isbn", "0306406152") with { Title = "A" }, With("isbn", "0306406152") with { Title = "B" }, false },
        {
            "an ISBN of a book by two titles", With("isbn", "0306406152", SourceKind.Book) with { Title = "A" },
            With("isbn", "0306406152", SourceKind.Book) with { Title = "A: a story" }, true
        },
        { "an ISSN", With("issn", "0317-8471"), With("ISSN", "0317-8471"), false },
        { "another identifier", With("arxiv", "arXiv:2101.00001"), With("arxiv", "2101.00001"), true },
        { "the same value in another scheme", With("pmid", "123"), With("pmcid", "123"), false },
        { "a digest", Digest("sha256", "AB12"), Digest("sha256", "ab12"), true },
        { "another algorithm", Digest("sha256", "ab12"), Digest("md5", "ab12"), false },
        { "the digest of nothing", Digest("md5", "d41d8cd98f00b204e9800998ecf8427e"), Digest("md5", "d41d8cd98f00b204e9800998ecf8427e"), false },
        { "a stated identity by id", SameAs("\"s1\""), Plain, true },
        { "a stated identity by address", SameAs("[\"https://a.example/x\"]"), At("http://a.example/x"), true },
        { "a stated identity by object", SameAs("{\"@id\":\"https://a.example/x\"}"), At("http://a.example/x"), true },
        { "a stated identity of another kind", SameAs("1"), Plain, false },
        { "one stated identity of both", With("sameAs", "urn:x"), SameAs("\"urn:x\""), true },
        { "an unnamed source", At("https://a.example/x") with { Kind = SourceKind.Unnamed }, At("https://a.example/x"), false },
        { "a part and its whole", At("https://a.example/x") with { PartOf = "s1" }, At("https://a.example/x"), false },
        { "two parts of one page", Part("A"), Part("B"), false },
        { "two records of one part", Part("A"), Part("a"), true },
        { "editions", At("https://a.example/x") with { Published = "2020" }, At("https://a.example/x") with { Published = "2024" }, false },
        {
            "one edition", At("https://a.example/x") with { Published = "2024" },
            At("https://a.example/x") with { Published = "2024-05-01" }, true
        },
        { "an undated edition", At("https://a.example/x"), At("https://a.example/x") with { Published = "2024-05-01" }, true },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_records_are_one_source(string why, Source one, Source other, bool areSame)
    {
        SourceList sources = [one with { Id = "s0" }, other with { Id = "s1" }];
        var sets = SourceSameness.Of(sources, id => sources.IndexOf(SourceId.Trusted(id)), 2, Judgements.None).Sets;

        (sets.Find(0) == sets.Find(1)).Should().Be(areSame, because: why);
    }

    [Fact]
    public void Editions_of_one_page_are_tied()
    {
        var set = new ClaimSet
        {
            Sources =
            [
                At("https://a.example/x") with { Id = "a", Published = "2020", BasedOn = [] },
                At("https://a.example/x") with { Id = "b", Published = "2024", BasedOn = [] },
            ],
            Claims = [new Claim("c") { Citations = ["a", "b"] }],
        };

        set.OriginsOf(set.Claims[0]).Count.Should().Be(new OriginCount(1, 2));
    }

    [Theory]
    [InlineData("https://archive.ph/o/AbCdE/https://a.example/x", "https://a.example/x")]
    [InlineData("https://web.archive.org/web/20240102030405if_/http:/a.example/x?y=1", "http://a.example/x?y=1")]
    [InlineData("https://unknown.example/20240102/https://a.example/", "https://a.example/")]
    [InlineData("https://a.example/x", null)]
    [InlineData("https://web.archive.org/web/", null)]
    [InlineData("https://web.archive.org/web/2024/https://", null)]
    [InlineData("not an address", null)]
    public void The_original_is_found_in_the_address_of_a_copy(string copy, string? original) =>
        (ArchiveAddress.OriginalOf(copy)?.Text).Should().Be(original);

    private static Source At(string url) => new("s") { Url = url };

    private static Source Archived(string url) => new("s") { Archived = [new ArchivedCopy(url)] };

    private static Source With(string scheme, string value, SourceKind? kind = null) =>
        new("s") { Identifiers = [new Identifier(scheme, [value])], Kind = kind ?? SourceKind.Document };

    private static Source Digest(string algorithm, string hex) => new("s") { Hash = [new ContentHash(algorithm, hex)] };

    private static Source SameAs(string json) => new("s") { Extensions = Extensions.Empty.With("schema:sameAs", RawJson.Parse(json)) };

    private static Source Part(string title) => At("https://a.example/x") with { PartOf = "whole", Title = title };
}
