using System.IO.Compression;
using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Tests.Interchange;

/// <summary>What fuzzing has found in the formats, one row each; see tests/FactTracker.Fuzz.</summary>
public sealed class FormatFindsTests
{
    private static readonly string Deep = new string('[', 62) + new string(']', 62);

    public static TheoryData<string, string, string> Read => new()
    {
        { "claimreview", $"{{\"@type\":\"ClaimReview\",\"claimReviewed\":\"x\",\"a\":{Deep}}}", "a kept value at the limit of depth" },
        { "csl-json", $"[{{\"id\":\"a\",\"m\":{Deep}}}]", "a kept value at the limit of depth" },
        { "ftm", $"{{\"id\":\"a\",\"schema\":\"Person\",\"m\":{Deep}}}", "a kept value at the limit of depth" },
        { "gedcomx", $"{{\"persons\":[],\"a\":{Deep}}}", "a kept value at the limit of depth" },
        { "prov", $"{{\"entity\":{{}},\"a\":{Deep}}}", "a kept value at the limit of depth" },
        { "stix", $"{{\"objects\":[{{\"a\":{Deep}}},{{\"type\":\"x\",\"id\":\"x--1eca0c3a-170d-5856-a0f8-115d90f5e7f7\"}}]}}",
            "a kept value at the limit of depth" },
        { "wikibase", $"{{\"id\":\"Q2\",\"a\":{Deep}}}", "a kept value at the limit of depth" },
        { "stix", """{"type":"facttracker-set","id":"t--8d6d12fc-2c86-50d9-9c77-cb51aab3ff7b","record":{"publisher":[]}}""",
            "a problem in the members of the set" },
        { "wikibase", """{"type":0,"id":"P1"}""", "a type that is not a string" },
        { "wikibase",
            """{"id":"Q1","statements":5,"claims":{"P1":[{"mainsnak":{"snaktype":"novalue","property":"P1"},"id":"Q1$a","rank":"normal"}]}}""",
            "statements that are not a list beside statements" },
        { "claimreview", """{"":{"type":"Claim"},"@graph":""}""", "a graph that is a string" },
        { "bibtex", "@a{b,title={\\\"𝄞}}", "an accent on a character beyond U+FFFF" },
        { "bibtex", $"@t{{b,{new string('[', 300)}=i}}", "a lost member with a very long name" },
        { "bibtex", "@a{b,title={\\\"\uFFFE}}", "an accent on U+FFFE" },
        { "claimreview", """{"":{"type":"Claim"},"@graph":[]}""", "an empty graph around a claim" },
        { "claimreview", """{"":{"type":"Claim"},"@graph":[{"@graph":[1,[2]]}]}""", "graphs within a graph" },
        { "claimreview", """{"":[{"type":"Claim","citation":[{"@id":"poll","name":[]}]},{"":{"@id":"#poll","name":"l"}}]}""",
            "a work that is described beside the claim" },
        { "claimreview",
            """{"":[{"type":"Claim","citation":[{"@id":"urn:a:b","name":"\uFFFD"}]},{"":{"":[{"@id":"urn:a:b","name":"I"}]}}]}""",
            "a work that is described twice" },
        { "claimreview", $"{{\"e\":{Deep[5..^5]},\"\":[{{\"type\":\"Claim\"}}]}}", "JSON around a claim at the limit of depth" },
        { "claimreview", """{"type":[],"claimReviewed":""}""", "a review without a type and without words" },
        { "claimreview", """{"type":{"type":"Claim","@id":"#c-0"},"@id":"#c-0"}""", "a claim within a node with its id" },
        { "csv", "id,text\na,;value;when\n", "a cell that looks like a header row with other separators" },
        { "csv", "text\n\";value;when\"\n", "the same in a table with one column" },
        { "tsv", "id\n,\n", "a cell that is another separator, in a table with one column" },
        { "jsonl", """{"facttracker":"1.0","source":"" }""", "a set line with an extension named source" },
        { "tsv", "id\tid\n}\t\tnote,locator\n", "a cell that looks like a header row with commas" },
        { "tsv", "text\n,unit,\tunit,\n", "the same in a table with one column" },
        { "wikibase", """{"id":"Q1","claims":{"":[{"mainsnak":{},"id":[]}]}}""",
            "a statement without a property and with an id that is no text" },
        { "wikibase", $"{{\"id\":\"Q2\",\"labels\":{{\"en\":{{\"value\":\"a\"}},\"b\":{{\"c\":{Deep[6..^6]}}}}}}}",
            "labels at the limit of depth" },
        { "ris", "\r+", "a line that ends in a carriage return" },
    };

    public static TheoryData<string, string, string> Written => new()
    {
        { "wikibase", """
            {"facttracker":"1.0","claims":[{"id":"Q1","subject":{"entity":"https://www.wikidata.org/entity/Q1"},
            "property":{"entity":"http://www.w3.org/1999/02/22-rdf-syntax-ns#type","label":"type"},
            "value":{"entity":"http://wikiba.se/ontology#Item","label":"item"},
            "wikibase:entity":{"missing":true,"claims":5,"lastrevid":7}}]}
            """, "kept members with the names of the structure" },
        { "wikibase", """
            {"facttracker":"1.0","claims":[{"id":"Q1","subject":{"entity":"https://www.wikidata.org/entity/Q1"},
            "property":{"entity":"http://www.w3.org/1999/02/22-rdf-syntax-ns#type","label":"type"},
            "value":{"entity":"http://wikiba.se/ontology#Item","label":"item"},
            "wikibase:entity":5}]}
            """, "a kept entity that is not an object" },
        { "jsonl", """{"facttracker":"1.0","claim":{"id":"a"},"source":1}""", "extensions with the names of the wrappers" },
        { "csv", """{"facttracker":"1.0","claims":[{"id":"id","text":"Text"}]}""", "a row that repeats the header row" },
        {
            "tsv",
            """
            {"facttracker":"1.0","sources":[{"id":"source_id","kind":"source_kind","title":"source_title"}],
            "claims":[{"id":"id","citations":["source_id"]}]}
            """, "a row with a source that repeats the header row"
        },
        { "xlsx", """{"facttracker":"1.0","claims":[{"id":"id","text":"Text"}]}""", "a row that repeats the header row" },
        { "csv", """{"facttracker":"1.0","claims":[{"id":"a","text":",unit,\tunit,"}]}""",
            "a text that looks like a header row with tabs" },
        { "claimreview", """{"facttracker":"1.0","claims":[{"id":"one","citations":["one"]}]}""", "a source with the id of the claim" },
        { "csv", """{"facttracker":"1.0","claims":[{"id":"a","text":";value;when"}]}""", "a text that looks like a header row" },
        { "bibtex", """{"facttracker":"1.0","sources":[{"id":"a","title":"ö\ufffe\uffff"}]}""", "characters that are none" },
    };

    [Theory]
    [InlineData("<?xmlorgencoding=\"UTF-8\"?><Types/>")]
    [InlineData("<Types \r=\"\"/>")]
    [InlineData("<Types><Default Extension=\"\uD83C\uDFBC\uFFFD\" a=\"é𝄞\"/><Override PartName=\"/xl/workbook.xml\" /\u0001></Types>")]
    public void Broken_XML_in_a_workbook_is_the_same_problem_however_it_is_read(string part)
    {
        using var workbook = new MemoryStream();
        using (var archive = new ZipArchive(workbook, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = archive.CreateEntry("[Content_Types].xml", CompressionLevel.NoCompression).Open();
            content.Write(Encoding.UTF8.GetBytes(part));
        }

        FormatReadingPromises.BrokenBy(XlsxFormat.Default, workbook.ToArray()).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void What_was_found_in_a_reader_stays_mended(string name, string text, string reason)
    {
        var format = (IReadableFormat)ClaimSetFormats.All.Find(name)!;
        var bytes = Encoding.UTF8.GetBytes(text);

        FormatReadingPromises.BrokenBy(format, bytes).Should().BeNull(reason);
        if (format is IWritableFormat writable) FormatWritingPromises.BrokenBy(writable, format.Read(bytes).Set).Should().BeNull(reason);
    }

    [Theory]
    [InlineData("""{"f\ud800ieen":1}""")]
    [InlineData("""{"objects":[{"\ud800":"\ud800"}]}""")]
    [InlineData("""{"@context":"https://schema.org","@typ\ud800":"Claim\ud800"}""")]
    [InlineData("""{"entities":{"\ud800":{"i\ud800":"Q1"}}}""")]
    public void Names_that_are_not_Unicode_are_not_recognised(string text) =>
        ClaimSetFormats.All.Detect(Encoding.UTF8.GetBytes(text)).Should().BeNull();

    [Theory]
    [InlineData("jsonld")]
    [InlineData("nanopub")]
    [InlineData("csv")]
    [InlineData("stix")]
    [InlineData("prov")]
    [InlineData("claimreview")]
    public void Extensions_are_written_at_any_depth_that_was_read(string name)
    {
        var deep = $"{new string('[', 200)}{new string(']', 200)}";
        var set = JsonFormat.Default.Read(
            Encoding.UTF8.GetBytes($$"""{"facttracker":"1.0","a:b":{{deep}},"claims":[{"id":"a","text":"b","a:b":{{deep}}}]}"""),
            new ReadingOptions { MaxDepth = 300 }).Require();
        using var output = new MemoryStream();

        ((IWritableFormat)ClaimSetFormats.All.Find(name)!).Write(set, output);

        output.Length.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void What_was_found_in_a_writer_stays_mended(string name, string set, string reason)
    {
        var reading = JsonFormat.Default.Read(Encoding.UTF8.GetBytes(set));

        reading.HasErrors.Should().BeFalse(reason);
        FormatWritingPromises.BrokenBy((IWritableFormat)ClaimSetFormats.All.Find(name)!, reading.Set).Should().BeNull(reason);
    }
}
