using System.Globalization;

namespace FactTracker.Tests.Wording;

public sealed class SourceWordingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<Source, string> References => new()
    {
        {
            new Source("a")
            {
                Authors = ["A. Author", "B. Writer"], Title = "Secret file", Kind = SourceKind.ArticleNewspaper, Publisher = "A Newspaper",
                Published = "2025-06-07", Url = "https://example.org/a",
            },
            "A. Author and B. Writer, “Secret file”, newspaper article, A Newspaper, 7 June 2025, https://example.org/a"
        },
        {
            new Source("a")
            {
                Authors = ["A. Author"], Title = "On cats", Kind = SourceKind.ArticleJournal, Publisher = "A Press", Published = "2020-02~",
                Extensions = Csl(
                    "{\"volume\":5,\"issue\":\"3\",\"page\":\"1-9\",\"container-title\":\"Cats\",\"edition\":\" \",\"editor\":[]}"),
            },
            "A. Author, “On cats”, journal article, in “Cats”, volume 5, issue 3, pages 1–9, A Press, about February 2020"
        },
        { new Source("a") { Title = "Memo", Extensions = Csl("{\"volume\":null,\"page\":\"\\ud800\"}") }, "“Memo”" },
        { new Source("a") { Title = "Memo", Extensions = Csl("{\"\\ud800\":1}") }, "“Memo”" },
        { new Source("a") { Title = "Memo", Extensions = Csl("[1]") }, "“Memo”" },
        { new Source("a") { Title = "Memo" }, "“Memo”" },
        { new Source("a") { Url = "https://example.org/a" }, "https://example.org/a" },
        { new Source("a") { Title = "T", Words = "As printed." }, "As printed." },
        { new Source("a") { Kind = SourceKind.Unnamed }, "a source that nobody names" },
        { new Source("a") { Title = "T", Kind = SourceKind.Parse("wall-painting") }, "“T”, “wall-painting”" },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_has_what_is_known(Source source, string words) => source.ToReference(English).Should().Be(words);

    public static TheoryData<Source, string> FullReferences => new()
    {
        {
            new Source("a")
            {
                Title = "Memo", Published = "1984?/2004", Url = "https://example.org/a", Accessed = "2025-09-18",
                Identifiers = [new Identifier("doi", ["10.1000/182"]), new Identifier("isbn", ["1", "2"])],
            },
            "“Memo”, from 1984 (uncertain) to 2004, https://example.org/a, DOI 10.1000/182, ISBN 1 2, seen 18 September 2025"
        },
        { new Source("a") { Title = "T", Published = new UnknownValue { Words = "in press" }, Accessed = new UnknownValue() },
            "“T”, in press" },
        { new Source("a") { Words = "As printed.", Accessed = "2025" }, "As printed." },
        { new Source("a") { Title = "Memo" }, "“Memo”" },
    };

    [Theory]
    [MemberData(nameof(FullReferences))]
    public void A_full_reference_is_that_of_a_bibliography(Source source, string words) =>
        source.ToFullReference(English).Should().Be(words);

    [Fact]
    public void Details_tell_what_the_reference_does_not()
    {
        var source = new Source("a")
        {
            Title = "T", Reliability = Reliability.UsuallyReliable, BasedOn = ["b", "outside"], PartOf = "b", Accessed = "2025-09-18",
            Archived = [new ArchivedCopy("https://archive.example/1") { At = "2025" }], Identifiers = [new Identifier("doi", ["10.1/x"])],
            License = "MIT",
        };
        var set = new ClaimSetBuilder().Add(source).Add(new Source("b") { Title = "B", BasedOn = [] }).Build();

        source.ToDetails(set, English).Should().Equal(
            new("Rated", "B: usually reliable source"), new("Based on", "“B” (based on its own knowledge); outside"), new("Part of", "“B”"),
            new("Seen", "18 September 2025"), new("Archived", "https://archive.example/1 (2025)"), new("doi", "10.1/x"),
            new("Licence", "MIT"));
    }

    [Fact]
    public void A_circle_of_sources_is_told_once()
    {
        var set = new ClaimSetBuilder()
            .Add(new Source("a") { Title = "A", BasedOn = [new SourceLink("b") { How = LinkKind.Quotes }] })
            .Add(new Source("b") { Title = "B", BasedOn = ["a"] })
            .Build();

        set.Sources["a"].ToDetails(set, English)
            .Should()
            .Equal(new WordedDetail("Based on", "quotes “B” (based on “A” (based on quotes “B” (see above)))"));
    }

    [Fact]
    public void What_a_source_is_based_on_is_described_once()
    {
        const int Count = 70;
        var sources = Enumerable.Range(0, Count).Select(i => new Source($"s{i}")
        {
            Title = $"T{i}", BasedOn = [.. Enumerable.Range(i + 1, Count - i - 1).Select(next => new SourceLink($"s{next}"))],
        });
        var set = new ClaimSet { Sources = [.. sources] };

        set.Sources["s0"].ToDetails(set, English).Sum(detail => detail.Words.Length).Should().BeLessThan(Count * Count * 20);
    }

    private static Extensions Csl(string json) => Extensions.Empty.With("csl", RawJson.Parse(json));
}
