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
