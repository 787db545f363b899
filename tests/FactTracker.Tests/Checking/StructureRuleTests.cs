using System.Text;
using FactTracker.Serialization;
using static FactTracker.Tests.Checking.CheckRow;

namespace FactTracker.Tests.Checking;

public sealed class StructureRuleTests
{
    public static TheoryData<CheckRow> Rows =>
    [
        Of("nothing at all", "", """{ "id": "c" }""", "FT0116 $.claims[0]"),
        Of("a property alone", "", """{ "id": "c", "property": "p" }""", "FT0116 $.claims[0]"),
        Of("a value alone", "", """{ "id": "c", "value": 1 }""", "FT0116 $.claims[0]"),
        Of("a property with a value", "", """{ "id": "c", "property": "p", "value": 1 }"""),
        Of("a property with a time", "", """{ "id": "c", "property": "p", "when": "2024" }"""),
        Of("words alone", "", """{ "id": "c", "text": "T" }"""),
        Of("neither title nor url", """{ "id": "s", "kind": "report" }""", "", "FT0117 $.sources[0]"),
        Of("an url alone", """{ "id": "s", "url": "https://example.org" }""", ""),
        OfSource("a DOI alone", """ "identifiers": { "doi": "10.1000/182" } """),
        OfSource("an ISBN among others", """ "identifiers": { "x": " ", "isbn": ["978-0-13-468599-1"] } """),
        OfSource("a blank identifier alone", """ "identifiers": { "doi": " " } """, "FT0117 $.sources[0]"),
        OfSource("an archived copy alone", """ "archived": [{ "url": "https://example.org/1" }] """),
        OfSource("the printed reference alone", """ "words": "Smith 2019, p. 4" """),
        OfSource("a blank reference alone", """ "words": " " """, "FT0117 $.sources[0]"),
        OfSource("a blank title", """ "title": " " """, "FT0117 $.sources[0]"),
        OfSource("an interview", """ "kind": "interview" """),
        OfSource("a letter", """ "kind": "personal_communication" """),
        OfSource("a statement", """ "kind": "statement" """),
        OfSource("something seen", """ "kind": "observation" """),
        OfSource("a speech, which can be found", """ "kind": "speech" """, "FT0117 $.sources[0]"),
        OfSource("a leak, which can be found", """ "kind": "leak" """, "FT0117 $.sources[0]"),
        Of("a source nobody names", """{ "id": "s", "kind": "unnamed" }""", ""),
    ];

    [Theory, MemberData(nameof(Rows))]
    public void Row_finds_what_it_names(CheckRow row) => row.Verify();

    [Theory]
    [InlineData("""{ "facttracker": "1.0", "sources": [{ "id": "s", "title": 7 }] }""")]
    [InlineData("""{ "facttracker": "1.0", "claims": [{ "id": "c", "text": 7 }] }""")]
    [InlineData("""{ "facttracker": "1.0", "claims": [{ "id": "c", "text": "T", "status": 7, "statusReason": "r" }] }""")]
    public void Member_that_could_not_be_read_is_not_missing(string json)
    {
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(json));

        reading.Problems.Should().ContainSingle();
        reading.Set.Check().Should().BeEmpty();
    }
}
