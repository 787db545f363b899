using System.Text;
using FactTracker.Interchange;
using FactTracker.Json;

namespace FactTracker.Tests.Interchange.Formats.GedcomX;

/// <summary>
/// What the conceptual model of GEDCOM X and its record set extensions may say: all of it comes back as it was, or is told at its place.
/// </summary>
public sealed class GedcomXWholeStandardTests
{
    public static TheoryData<string> Facts =>
    [
        "\"date\":{\"formal\":\"+1795\"}", "\"date\":{\"formal\":\"A+1795-04\"}", "\"date\":{\"formal\":\"+1795/+1800\"}",
        "\"date\":{\"formal\":\"/+1800\"}",
        "\"date\":{\"formal\":\"A/+1800-12-31\"}", "\"date\":{\"formal\":\"+1795/P17Y6M2D\"}",
        "\"date\":{\"formal\":\"R3/+1795-01-01/P1Y\"}",
        "\"date\":{\"formal\":\"R/+1795-01-01/P1Y\"}",
        "\"date\":{\"formal\":\"-0044-03-15\"}", "\"date\":{\"formal\":\"+0000\"}", "\"date\":{\"formal\":\"+1795-04-01T12:30:00Z\"}",
        "\"date\":{\"formal\":\"+1795-04-01T12:30-07:00\"}", "\"date\":{\"original\":\"about 1795\",\"formal\":\"sometime\"}",
        "\"date\":{\"original\":\"in spring\"}",
        "\"date\":{\"original\":\"1795\",\"formal\":\"+1795\",\"normalized\":[{\"value\":\"1795\"}],\"confidence\":\"http://gedcomx.org/Low\"}",
        "\"place\":{\"original\":\"Bath\"}",
        "\"place\":{\"original\":\"Bath\",\"description\":\"#L-1\",\"normalized\":[{\"lang\":\"en\",\"value\":\"Bath\"}]}",
        "\"confidence\":\"http://gedcomx.org/High\"", "\"confidence\":\"http://gedcomx.org/Medium\"",
        "\"confidence\":\"http://gedcomx.org/Low\"", "\"confidence\":\"https://example.org/Sure\"",
        "\"value\":\"Miller\",\"qualifiers\":[{\"name\":\"http://gedcomx.org/Age\",\"value\":\"42\"},{\"name\":\"http://gedcomx.org/Cause\",\"value\":\"fever\"}]",
        "\"primary\":true",
        "\"fields\":[{\"type\":\"http://gedcomx.org/Date\",\"values\":[{\"type\":\"http://gedcomx.org/Original\",\"text\":\"1795\"}]}]",
        "\"links\":{\"conclusion\":{\"href\":\"https://example.org/1\"}}",
        "\"notes\":[{\"text\":\"a\"},{\"subject\":\"s\",\"text\":\"b\",\"attribution\":{\"contributor\":{\"resource\":\"#A-1\"}}}]",
        "\"analysis\":{\"resource\":\"#D-1\"}",
        "\"sources\":[{\"description\":\"#S-1\",\"attribution\":{\"modified\":1398405600000},\"links\":{\"x\":{\"href\":\"y\"}}}]",
    ];

    public static TheoryData<string> Persons =>
    [
        "\"private\":true", "\"living\":false", "\"principal\":true",
        "\"identifiers\":{\"http://gedcomx.org/Primary\":[\"https://example.org/p\"],\"$\":[\"x\"]}",
        "\"evidence\":[{\"resource\":\"#P-2\",\"attribution\":{\"contributor\":{\"resource\":\"#A-1\"}}}]",
        "\"media\":[{\"description\":\"#S-1\"}]",
        "\"display\":{\"name\":\"Samuel Ham\",\"lifespan\":\"1795-1850\"}",
        "\"links\":{\"person\":{\"href\":\"https://example.org/p\"},\"ancestry\":{\"template\":\"https://example.org/{p}\",\"title\":\"t\"}}",
        "\"names\":[{\"type\":\"http://gedcomx.org/AlsoKnownAs\",\"date\":{\"formal\":\"+1820/\"},\"nameForms\":[{\"lang\":\"en\",\"fullText\":\"Sam\"},{\"lang\":\"de\",\"fullText\":\"Samuel\"}]}]",
        "\"gender\":{\"type\":\"http://gedcomx.org/Intersex\",\"id\":\"G\",\"confidence\":\"http://gedcomx.org/Low\"}",
        "\"extracted\":true", "\"https://example.org/own\":{\"a\":[1,null]}",
    ];

    public static TheoryData<string> Documents =>
    [
        """{"relationships":[{"id":"R-1","type":"http://gedcomx.org/ParentChild","person1":{"resource":"#P-1","resourceId":"P-1"},"person2":{"resource":"#P-2"},"identifiers":{"$":["x"]},"facts":[{"type":"http://gedcomx.org/AdoptiveParent"}]}]}""",
        """{"relationships":[{"type":"http://gedcomx.org/Couple","person1":{"resource":"https://example.org/p"},"person2":{"resource":"#P-2"},"facts":[{"type":"http://gedcomx.org/Marriage","date":{"formal":"+1818-06-01"}}]}]}""",
        """{"events":[{"id":"E-1","type":"http://gedcomx.org/Baptism","date":{"formal":"+1795"},"place":{"original":"Bath"},"roles":[{"person":{"resource":"#P-1"},"type":"http://gedcomx.org/Principal","details":"d"}]}]}""",
        """{"documents":[{"id":"D-1","type":"http://gedcomx.org/Analysis","text":"...","textType":"xhtml","extracted":false}]}""",
        """{"places":[{"id":"L-1","names":[{"value":"Bath"},{"lang":"la","value":"Aquae Sulis"}],"type":"http://identifier/City","temporalDescription":{"formal":"+0043/"},"latitude":51.38,"longitude":-2.36,"spatialDescription":{"resource":"#M"},"jurisdiction":{"resource":"#L-2"},"place":{"resource":"https://example.org/place"}}]}""",
        """{"agents":[{"id":"A-1","names":[{"value":"Jane"}],"accounts":[{"serviceHomepage":{"resource":"https://example.org"},"accountName":"j"}],"addresses":[{"city":"Bath","postalCode":"BA1"}],"phones":[{"resource":"tel:+1"}],"person":{"resource":"#P-1"}}]}""",
        """{"groups":[{"id":"O-1","names":[{"value":"The household"}],"roles":[{"person":{"resource":"#P-1"},"type":"http://example.org/Head"}]}]}""",
        """{"sourceDescriptions":[{"id":"S-1","citations":[{"lang":"en","value":"c","citationTemplate":{"resource":"t"},"fields":[]}],"resourceType":"http://gedcomx.org/Record","mediator":{"resource":"#A-1"},"coverage":[{"spatial":{"original":"Bath"},"temporal":{"formal":"+1795"}}],"created":1398405600000,"analysis":{"resource":"#D-1"},"version":"1","published":1398405600000,"sortKey":"1","alternateNames":[{"value":"x"}]}]}""",
        """{"collections":[{"id":"C-1","title":"t","content":[{"resourceType":"http://gedcomx.org/Person","count":5,"completeness":0.5}]}],"recordDescriptors":[{"id":"RD-1","fields":[]}],"fields":[{"id":"f"}],"links":{"self":{"href":"x"}},"id":"doc","profile":"p","description":"#S-1"}""",
    ];

    [Theory]
    [MemberData(nameof(Facts))]
    public Task A_fact_comes_back(string members) =>
        HoldsAsync($$"""{"persons":[{"id":"P-1","facts":[{"type":"http://gedcomx.org/Occupation",{{members}}},{"type":"http://gedcomx.org/Birth",{{members}}}]}]}""");

    [Theory]
    [MemberData(nameof(Persons))]
    public Task A_person_comes_back(string members) => HoldsAsync($$"""{"persons":[{"id":"P-1",{{members}}}]}""");

    [Theory]
    [MemberData(nameof(Documents))]
    public Task All_else_of_a_document_comes_back(string text) => HoldsAsync(text);

    private static async Task HoldsAsync(string json)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var import = await GedcomXFormat.Default.ReadAsync(text, cancellationToken: TestContext.Current.CancellationToken);
        using var written = new MemoryStream();
        var losses = await GedcomXFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken);

        import.Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        losses.Should().BeEmpty();
        Encoding.UTF8.GetString(CanonicalJson.Of(written.ToArray()))
            .Should()
            .Be(Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json))));
    }
}
