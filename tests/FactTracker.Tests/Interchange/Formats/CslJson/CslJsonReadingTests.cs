using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.CslJson;

public sealed class CslJsonReadingTests
{
    private const string Article = """
        [{
          "id": "smith-2020", "type": "article-journal", "title": "On <i>Felis</i>",
          "author": [{ "family": "Beethoven", "given": "Ludwig", "dropping-particle": "van" }, { "literal": "A Society" }],
          "editor": [{ "family": "Doe", "given": "Jo" }], "container-title": "Cats", "volume": 5, "issue": "3", "page": "1-9",
          "publisher": "A Press", "publisher-place": "Bonn", "issued": { "date-parts": [["2020", 2, "15"]] }, "accessed": { "date-parts": [[2021]], "circa": true },
          "DOI": "10.1000/182", "ISSN": "1932-6203", "PMID": "20305809", "URL": "https://example.org/cats", "language": "en-GB",
          "abstract": "About cats.", "note": "Seen.", "citation-key": "smith2020", "x-rating": 5, "custom": { "shelf": "B" }
        }]
        """;

    [Fact]
    public async Task An_item_is_a_source()
    {
        var import = await ReadAsync(Article);

        import.Check().Should().BeEmpty();
        import.Set.Sources.Should().Equal(new Source("smith-2020")
        {
            Kind = SourceKind.ArticleJournal,
            Title = "On <i>Felis</i>",
            Authors =
            [
                new Agent("Ludwig van Beethoven")
                {
                    Extensions = Extensions.Empty.With("csl:family", RawJson.Parse("\"Beethoven\""))
                        .With("csl:given", RawJson.Parse("\"Ludwig\""))
                        .With("csl:dropping-particle", RawJson.Parse("\"van\"")),
                },
                "A Society",
            ],
            Publisher = "A Press",
            Published = "2020-02-15",
            Accessed = "2021~",
            Url = "https://example.org/cats",
            Language = "en-GB",
            Identifiers = [new("doi", ["10.1000/182"]), new("issn", ["1932-6203"]), new("pmid", ["20305809"])],
            Notes = "Seen.",
            Extensions = Extensions.Empty.With("csl:x-rating", RawJson.Parse("5")).With("csl:shelf", RawJson.Parse("\"B\"")),
        }.WithCsl(RawJson.Parse("""
            {"editor":[{"family":"Doe","given":"Jo"}],"container-title":"Cats","volume":5,"issue":"3","page":"1-9","publisher-place":"Bonn",
            "abstract":"About cats.","citation-key":"smith2020"}
            """)));
    }

    public static TheoryData<string, string> Dates => new()
    {
        { """{"date-parts":[[2020]]}""", "2020" },
        { """{"date-parts":[["2020","2"]]}""", "2020-02" },
        { """{"date-parts":[[2020,2,15],[2020,3,1]]}""", "2020-02-15/2020-03-01" },
        { """{"date-parts":[[1987],[0]]}""", "1987/" },
        { """{"date-parts":[[1987],[0,0,0]],"circa":"1"}""", "1987~/" },
        { """{"date-parts":[[-44,3,15]]}""", "-0043-03-15" }, // 44 BC, which astronomers and EDTF call -43.
        { """{"date-parts":[[-1]]}""", "0000" },
        { """{"date-parts":[[79]]}""", "0079" },
        { """{"date-parts":[[170000002]]}""", "Y170000002" },
        { """{"date-parts":[[2020,0,0]]}""", "2020" },
        { """{"date-parts":[["2020","",""]]}""", "2020" },
        { """{"date-parts":[[1999]],"season":3}""", "1999-23" },
        { """{"date-parts":[[1999]],"season":"Fall"}""", "1999-23" },
        { """{"date-parts":[[1999]],"season":"22"}""", "1999-22" },
        { """{"date-parts":[[1999,13]]}""", "1999-21" },
        { """{"date-parts":[[2010,4,26]],"season":"22:56:08"}""", "2010-04-26T22:56:08" },
        { """{"date-parts":[[1984]],"circa":true}""", "1984~" },
        { """{"date-parts":[[1984]],"circa":0}""", "1984" },
        { """{"raw":"2004-06-11"}""", "2004-06-11" },
        { """{"raw":"201X"}""", "201X" },
        { """{"edtf":"1984?/2004%"}""", "1984?/2004%" },
        { "\"2004-06~\"", "2004-06~" },
        { "2004", "2004" },
        { "[2004,6]", "2004-06" },
        { "[[2004,6],[2005]]", "2004-06/2005" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task A_date_is_EDTF(string date, string edtf) =>
        (await ReadAsync($$"""[{"id":"a","type":"book","title":"t","issued":{{date}}}]""")).Set.Sources[0].Published.Should()
            .Be((DateStatement)edtf);

    [Theory]
    [InlineData("""{"raw":"15 June 2004"}""", "2004-06-15", "15 June 2004")]
    [InlineData("""{"literal":"the early 2000s","date-parts":[[2000],[2004]]}""", "2000/2004", "the early 2000s")]
    [InlineData("""{"literal":"maybe around 2000bc sometime?"}""", null, "maybe around 2000bc sometime?")]
    [InlineData("""{"raw":"Spring 1999 - Summer 2001"}""", "1999-21/2001-22", "Spring 1999 - Summer 2001")]
    public async Task Words_of_a_date_stay(string date, string? edtf, string words)
    {
        var source = (await ReadAsync($$"""[{"id":"a","type":"book","title":"t","issued":{{date}}}]""")).Set.Sources[0];

        source.Published!.Words.Should().Be(words);
        source.Published.AsDate.Should().Be(edtf is null ? null : Edtf.Parse(edtf));
    }

    public static TheoryData<string, string, string> Quirks => new()
    {
        { "[{\"type\":\"book\",\"title\":\"t\"}]", "FT0903", "$[0]" },
        { "[{\"id\":null,\"type\":\"book\"}]", "FT0903", "$[0]" },
        { "[{\"id\":\"a b\",\"type\":\"book\"}]", "FT0903", "$[0].id" },
        { "[{\"id\":\"a\",\"title\":\"t\"}]", "FT0903", "$[0]" },
        { "[{\"id\":\"a\",\"type\":\"\"}]", "FT0903", "$[0].type" },
        { "[{\"id\":\"a\",\"type\":\"journal-article\"}]", "FT0903", "$[0].type" },
        { "[{\"id\":\"a\",\"type\":\"Legal Case\"}]", "FT0903", "$[0].type" },
        { "[{\"id\":\"a\",\"type\":\"mural\"}]", "FT0902", "$[0].type" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"title\":5}]", "FT0903", "$[0].title" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"title\":[\"x\"]}]", "FT0903", "$[0].title" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"title\":[]}]", "FT0903", "$[0].title" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"title\":{}}]", "FT0902", "$[0].title" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"title\":null}]", "FT0903", "$[0].title" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"author\":{\"family\":\"x\"}}]", "FT0903", "$[0].author" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"author\":[\"x\"]}]", "FT0903", "$[0].author" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"author\":[{}]}]", "FT0902", "$[0].author" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"author\":[{\"name\":\"A Group\"}]}]", "FT0903", "$[0].author" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[\"x\"]]}}]", "FT0902", "$[0].issued" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[2020,13,45]]}}]", "FT0902", "$[0].issued" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[null]]}}]", "FT0903", "$[0].issued" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"issued\":2020}]", "FT0903", "$[0].issued" },
        { "[{\"id\":\"a\",\"type\":\"book\",\"DOI\":\"https://doi.org/10.1000/x\"}]", "FT0903", "$[0].DOI" },
        { "[5]", "FT0902", "$[0]" },
        { "5", "FT0901", "$" },
        { "{}", "FT0901", "$" },
        { "[", "FT0101", "$" },
    };

    [Theory]
    [MemberData(nameof(Quirks))]
    public async Task A_quirk_is_told_at_its_place(string text, string code, string path) =>
        (await ReadAsync(text)).Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Code == code && problem.Path == path);

    [Theory]
    [InlineData("""[{"id":"a","type":"book"},{"id":2,"type":"book"}]""")]
    [InlineData("""{"items":[{"id":"a","type":"book"},{"id":2,"type":"book"}]}""")]
    [InlineData("""{"items":{"a":{"type":"book"},"2":{"type":"book"}}}""")]
    [InlineData("""{"a":{"type":"book"},"2":{"type":"book"}}""")]
    [InlineData("""{"citationItems":[{"itemData":{"id":"a","type":"book"}},{"itemData":{"id":2,"type":"book"}}]}""")]
    [InlineData("""{"references":[{"id":"a","type":"book"},{"id":2,"type":"book"}]}""")]
    [InlineData("""[{"csljson":{"id":"a","type":"book"}},{"csljson":{"id":2,"type":"book"}}]""")]
    [InlineData("{\"id\":\"a\",\"type\":\"book\"}\n\n{\"id\":2,\"type\":\"book\"}\r\n")]
    [InlineData("\uFEFF{\"id\":\"a\",\"type\":\"book\"}\n{\"items\":[{\"id\":2,\"type\":\"book\"}]}")]
    public async Task Items_are_found_in_whatever_stands_around_them(string text)
    {
        var import = await ReadAsync(text);

        import.Problems.Should().BeEmpty();
        import.Set.Sources.Select(source => source.Id.Text).Should().Equal("a", "2");
    }

    [Fact]
    public async Task A_bad_line_costs_no_other()
    {
        var import = await ReadAsync("{\"id\":\"a\",\"type\":\"book\"}\n{\"id\":\n{\"id\":\"b\",\"type\":\"book\"}\n");

        import.Problems.Should().ContainSingle().Which.Line.Should().Be(2);
        import.Set.Sources.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("""[{"id":"a","type":"book","title":"x"}]""", true)]
    [InlineData("""[ { "type":"article-journal", "author": [ { "family": "Sm""", true)]
    [InlineData("""{"type":"report","id":1,"DOI":"10.1000/x"}""", true)]
    [InlineData("""{"items":[{"type":"report","id":1,"DOI":"10.1000/x"}]}""", true)]
    [InlineData("""{"references":[{"type":"report","id":1,"DOI":"10.1000/x"}]}""", true)]
    [InlineData("""{"status":"ok","message-type":"work","message-version":"1.0.0","message":{"DOI":"10.1000/x","ty""", true)]
    [InlineData("""{"DOI":"10.1000/x","type":"journal-article","title":"x"}""", true)]
    [InlineData("""{"type":"journal-article","title":"x"}""", false)]
    [InlineData("""{"type":"report","spec_version":"2.1","id":"report--1","title":"x"}""", false)]
    [InlineData("""{"type":"report","id":"report--1"}""", false)]
    [InlineData("""{"@context":"https://schema.org","type":"book","title":"x"}""", false)]
    [InlineData("""{"facttracker":"1.0","title":"x"}""", false)]
    [InlineData("""[{"title":"x"}]""", false)]
    [InlineData("[[", false)]
    [InlineData("", false)]
    public void Items_are_recognised(string head, bool isCsl) =>
        CslJsonFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isCsl);

    [Fact]
    public async Task An_answer_of_Crossref_is_read_as_the_works_in_it()
    {
        var import = await ReadAsync("""
            {"status":"ok","message-type":"work","message-version":"1.0.0","message":{"DOI":"10.5555/12345","type":"journal-article","title":["A Title"],
            "author":[{"ORCID":"http://orcid.example/1","given":"Jo","family":"Doe","sequence":"first","affiliation":[]},{"name":"A Group","sequence":"additional"}],
            "container-title":["Cats"],"short-container-title":["C."],"article-number":"e12","original-title":[],"issued":{"date-parts":[[2020,5]]},
            "ISSN":["0317-8471","2434-561X"],"publisher-location":"Bonn","is-referenced-by-count":4}}
            """);

        import.Problems.Should().BeEmpty();
        var source = import.Set.Sources.Should().ContainSingle().Which;
        source.Id.Text.Should().Be("10.5555/12345");
        source.Kind.Should().Be(SourceKind.ArticleJournal);
        source.Title.Should().Be("A Title");
        source.Authors.Select(author => author.Name).Should().Equal("Jo Doe", "A Group");
        source.Published.Should().Be((DateStatement)"2020-05");
        source.Identifiers.Select(identifier => identifier.Values.Count).Should().Equal(1, 2);
        source.Csl.Should()
            .Be(RawJson.Parse("""{"container-title":"Cats","container-title-short":"C.","number":"e12","publisher-place":"Bonn"}"""));
        source.Extensions["csl:is-referenced-by-count"].Should().Be(RawJson.Parse("4"));
    }

    [Fact]
    public async Task Of_a_list_of_Crossref_each_work_is_read_and_what_stands_beside_them_told()
    {
        var import = await ReadAsync("""
            {"status":"ok","message-type":"work-list","message":{"total-results":2,"items":[{"DOI":"10.1/a","type":"reference-entry","title":["a"]},{"DOI":"10.1/b","type":"other","title":["b"]}]}}
            """);

        import.Set.Sources.Select(source => source.Kind).Should().Equal(SourceKind.Entry, SourceKind.Document);
        import.Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.ForeignUnread && problem.Path == "$.message['total-results']");
    }

    [Theory]
    [InlineData("""{"id":"https://openalex.org/W1","doi":"https://doi.org/10.1/1","title":"T","type":"article"}""", "OpenAlex")]
    [InlineData("""{"meta":{"count":1},"results":[{"id":"https://openalex.org/W1"}]}""", "OpenAlex")]
    [InlineData("""{"data":{"id":"10.5555/1","type":"dois","attributes":{}}}""", "DataCite")]
    [InlineData("""{"id":"https://doi.org/10.5555/1","types":{"citeproc":"dataset","resourceTypeGeneral":"Dataset"}}""", "DataCite")]
    [InlineData("""[{"key":"ABCD","data":{"itemType":"book","title":"T"}}]""", "Zotero")]
    [InlineData("""{"paperId":"1","title":"T"}""", "Semantic Scholar")]
    public async Task JSON_of_another_bibliography_is_told_for_what_it_is(string text, string name)
    {
        CslJsonFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeTrue();
        (await ReadAsync(text)).Problems.Should().ContainSingle().Which.Should()
            .Match<Problem>(problem => problem.Rule == Rules.NotInFormat && problem.Message.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_set_that_speaks_of_another_bibliography_is_none() =>
        CslJsonFormat.Default.Recognises("""{"facttracker":"1.0","sources":[{"id":"https://openalex.org/W1","title":"T"}]}"""u8)
            .Should()
            .BeFalse();

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        CslJsonFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
