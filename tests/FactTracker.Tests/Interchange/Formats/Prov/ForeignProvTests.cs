using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Prov;

/// <summary>PROV-JSON of others: entities as sources.</summary>
public sealed class ForeignProvTests
{
    private const string Prefix = """ "prefix":{"ex":"https://e.example/","u":"urn:u:"} """;
    private const string Begin = """{"id":"https://e.example/a","title":"A","url":"https://e.example/a" """;
    private const string Two = """ "entity":{"ex:a":{"prov:label":"A"},"ex:b":{"prov:label":"B"}} """;

    /// <summary>The members of a document, the first source, the extensions of the set, the problems, and why.</summary>
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { """ "entity":{"ex:a":{"prov:label":"A"}} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a"}""", "prefix", "", "an entity" },
        { """ "entity":{"u:a":{}} """, """{"id":"urn:u:a","words":"u:a"}""", "prefix", "", "no label and no address" },
        { """ "entity":{"v:a":{}} """, """{"id":"v:a","words":"v:a"}""", "prefix", "FT0902", "a prefix that is not declared" },
        { """ "entity":{"u:a":{"prov:label":{"$":"Ä","lang":"de"},"prov:value":5,"ex:n":[1]}} """,
            """{"id":"urn:u:a","title":"Ä","language":"de","prov:value":5,"prov:ex:n":[1]}""", "prefix", "", "other attributes" },
        { """ "entity":{"u:a":{"prov:label":["A","B"]}} """,
            """{"id":"urn:u:a","title":"A","prov:prov:label":["A","B"]}""", "prefix", "", "two labels" },
        { """ "entity":{"u:a":{"prov:label":7}} """,
            """{"id":"urn:u:a","words":"u:a","prov:prov:label":7}""", "prefix", "FT0902", "a label that is not a text" },
        { """ "entity":{"u:a":{},"u:b":5} """, """{"id":"urn:u:a","words":"u:a"}""", "prefix entity", "FT0902", "a number" },
        { """ "entity":{"u:a":[{},{"u:n":1}]} """, """{"id":"urn:u:a","words":"u:a"}""", "prefix entity", "FT0902", "an entity twice" },
        { Two + """, "wasDerivedFrom":{"_:1":{"prov:generatedEntity":"ex:a","prov:usedEntity":"ex:b","prov:type":{"$":"prov:Quotation","type":"x"}}} """,
            Linked("""{"source":"https://e.example/b","how":"quotes"}"""), "prefix", "", "a quotation" },
        { Two + """, "wasDerivedFrom":{"_:1":{"prov:generatedEntity":"ex:a","prov:usedEntity":"ex:b"}} """,
            Linked("\"https://e.example/b\""), "prefix", "", "a derivation" },
        { Two + """, "wasDerivedFrom":{"ex:1":{"prov:generatedEntity":"ex:a","prov:usedEntity":"ex:b"}} """,
            Linked("\"https://e.example/b\"", """ "ex:1":{"prov:generatedEntity":"ex:a","prov:usedEntity":"ex:b"} """),
            "prefix", "", "a derivation with a name" },
        { Two + """, "wasDerivedFrom":{"_:1":{"prov:generatedEntity":"ex:a","prov:usedEntity":"ex:b","prov:type":"prov:PrimarySource"}} """,
            Linked("""{"source":"https://e.example/b","how":"cites"}""",
                """ "_:1":{"prov:generatedEntity":"ex:a","prov:usedEntity":"ex:b","prov:type":"prov:PrimarySource"} """),
            "prefix", "", "a primary source" },
        { Two + """, "wasDerivedFrom":{"_:1":{"prov:generatedEntity":"ex:c","prov:usedEntity":"ex:b"}} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a"}""", "prefix wasDerivedFrom", "FT0902",
            "a derivation of an entity that is not there" },
        { Two + """, "agent":{"u:n":{"prov:label":"Nils"}},"wasAttributedTo":{"_:1":{"prov:entity":"ex:a","prov:agent":"u:n"}} """,
            """{"id":"https://e.example/a","title":"A","authors":[{"name":"Nils","id":"urn:u:n"}],"url":"https://e.example/a"}""",
            "prefix agent", "", "an author" },
        { Two + """, "wasAttributedTo":{"_:1":{"prov:entity":"ex:a","prov:agent":"u:n"}} """,
            """{"id":"https://e.example/a","title":"A","authors":[{"name":"n","id":"urn:u:n"}],"url":"https://e.example/a"}""",
            "prefix", "", "an author without a label" },
        { Two + """, "wasGeneratedBy":{"_:1":{"prov:entity":"ex:a","prov:time":"2024-05-02T10:00:00Z"}} """,
            """{"id":"https://e.example/a","title":"A","published":"2024-05-02T10:00:00Z","url":"https://e.example/a"}""", "prefix", "", "a time" },
        { Two + """, "wasGeneratedBy":{"_:1":{"prov:entity":"ex:a","prov:time":"soon"}} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a","prov:wasGeneratedBy":{"_:1":{"prov:entity":"ex:a","prov:time":"soon"}}}""",
            "prefix", "FT0902", "a time that is none" },
        { Two + """, "hadMember":{"_:1":{"prov:collection":"ex:b","prov:entity":["ex:a"]}} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a","partOf":"https://e.example/b"}""", "prefix", "", "a collection" },
        { Two + """, "alternateOf":{"_:1":{"prov:alternate1":"ex:a","prov:alternate2":"ex:b"}} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a","prov:alternateOf":{"_:1":{"prov:alternate1":"ex:a","prov:alternate2":"ex:b"}}}""",
            "prefix", "", "an alternate" },
        { Two + """, "actedOnBehalfOf":{"_:1":{"prov:delegate":"u:n"},"_:2":5} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a"}""", "prefix actedOnBehalfOf", "FT0902",
            "relations between others" },
        { Two + """, "bundle":{},"used":[],"mine":1,"activity":{"u:x":{}} """,
            """{"id":"https://e.example/a","title":"A","url":"https://e.example/a"}""", "prefix bundle used mine activity",
            "FT0902 FT0902 FT0902", "sections that are not read" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_document_is_read(string members, string source, string kept, string problems, string why)
    {
        var reading = ProvFormat.Default.Read(Encoding.UTF8.GetBytes($"{{{Prefix},{members}}}"));

        string.Join(' ', reading.Problems.Select(problem => problem.Code)).Should().Be(problems, why);
        reading.Problems.Where(problem => problem.Line is null || problem.Column is null or 1).Should().BeEmpty(why);
        reading.Set.Sources[0].Should().Be(Source(source), why);
        reading.Set.Extensions.Select(extension => extension.Name["prov:".Length..]).Should().BeEquivalentTo(kept.Split(' '), why);
    }

    [Fact]
    public void What_was_read_is_written_as_a_document_of_ours_without_loss()
    {
        var seed = File.ReadAllBytes(Samples.Checkout.PathOf("tests", "FactTracker.Fuzz", "Seeds", "prov", "document.json"));
        var reading = ClaimSetFormats.All.Read(seed);
        using var written = new MemoryStream();

        ProvFormat.Default.Write(reading.Set, written).Should().BeEmpty();

        reading.Format.Should().Be("prov");
        reading.Set.Sources.Should().HaveCount(4);
        ProvFormat.Default.Read(written.ToArray()).Set.Should().Be(reading.Set);
    }

    private static string Linked(string link, string? kept = null) =>
        $"""{Begin},"basedOn":[{link}]""" + (kept is null ? "}" : $",\"prov:wasDerivedFrom\":{{{kept.Trim()}}}}}");

    private static Source Source(string json) =>
        JsonFormat.Default.Read(Encoding.UTF8.GetBytes($$"""{"facttracker":"1.0","sources":[{{json}}],"claims":[]}""")).Set.Sources[0];
}
