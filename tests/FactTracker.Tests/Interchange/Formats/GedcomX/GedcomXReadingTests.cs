using System.Text;
using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Tests.Interchange.Formats.GedcomX;

public sealed class GedcomXReadingTests
{
    [Fact]
    public async Task Conclusions_become_claims()
    {
        var import = await ReadAsync(GedcomXSample.Text);
        var claims = import.Set.Claims;

        import.Check().Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        claims.Select(claim => $"{claim.Id}: {claim}").Should().Equal(
            "P-1: Samuel Ham type: person",
            "P-1.gender-0: Samuel Ham gender: Male",
            "N-1: Samuel Ham name: Samuel Ham",
            "P-1.name-1: Samuel Ham name: Sam",
            "F-1: Samuel Ham Birth: 1795-04~",
            "P-1.fact-1: Samuel Ham Occupation: Miller",
            "P-1.fact-2: Samuel Ham Residence: true",
            "P-1.fact-3: Samuel Ham Death: true",
            "P-2: Elizabeth type: person",
            "P-2.gender-0: Elizabeth gender: Female",
            "P-2.name-0: Elizabeth name: Elizabeth",
            "E-1: E-1 type: event Census",
            "D-1: It fits.",
            "L-1: L-1 type: place",
            "R-1: Samuel Ham Couple: Elizabeth",
            "R-1.fact-0: R-1 Marriage: 1816-07-16");

        var birth = claims[new ClaimId("F-1")];
        birth.Value.Single!.Words.Should().Be("about April 1795");
        birth.Place.Should().Be(new EntityValue("L-1") { Words = "Bridgwater, England" });
        birth.Confidence.Single.Should().Be(Confidence.InWords("High"));
        birth.Citations.Single.Should().Be(new Citation("S-1") { Locator = new Locator { Fragment = "char=0,12" } });
        birth.RecordedBy.Should().Be(new Agent("Jane Doe", "A-1"));
        birth.Modified.Should().Be(Instant.FromUnixTimeMilliseconds(1_398_405_600_123));
        claims[new ClaimId("P-1.fact-1")].Should()
            .Match<Claim>(claim => claim.When!.ToString() == "1820/1840" && claim.Notes == "Read with doubt.");
        claims[new ClaimId("P-1.fact-2")].When.Should().Be(new UnknownValue { Words = "in his youth" });
        claims[new ClaimId("P-1.fact-3")].Extensions["gedcomx:attribution"].ToString().Should().Contain("A guess.");
    }

    [Fact]
    public async Task Source_descriptions_become_sources()
    {
        var import = await ReadAsync(GedcomXSample.Text);

        import.Set.Language.Should().Be(new LanguageTag("en"));
        import.Set.Extensions["gedcomx:agents"].ToString().Should().Contain("mailto:jane");
        import.Set.Sources[new SourceId("S-1")].Should().Be(new Source("S-1")
        {
            Url = "https://example.org/records/1", Words = "Baptisms of 1795, page 12", Title = "Baptisms",
            Publisher = new Agent("The Archive", "A-2"), Notes = "A register.",
            License = "https://example.org/rights", Modified = Instant.FromUnixTimeMilliseconds(1_398_405_600_000), PartOf = "S-2",
            BasedOn = [new SourceLink("S-2")],
            Extensions = Extensions.Empty.With("gedcomx:resourceType",
                RawJson.Parse("\"http://gedcomx.org/PhysicalArtifact\"")).With("gedcomx:mediaType", RawJson.Parse("\"text/plain\""))
                .With("gedcomx:repository", RawJson.Parse("""{"resource":"#A-2"}""")),
        });
        import.Set.Sources[new SourceId("S-2")].Should().Match<Source>(source => source.Title == "Kirchenbuch"
            && source.Language == new LanguageTag("de") && source.Extensions.Count == 1);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "{\"persons\":[{\"facts\":[{\"type\":\"http://gedcomx.org/Birth\",\"date\":{\"formal\":\"1795\"}}]}]}",
            "FT0902", "$.persons[0].facts[0].date.formal" },
        { "{\"persons\":[{\"facts\":[{\"date\":\"1795\"}]}]}", "FT0902", "$.persons[0].facts[0].date" },
        { "{\"persons\":[{\"facts\":5}]}", "FT0902", "$.persons[0].facts" },
        { "{\"persons\":[5]}", "FT0902", "$.persons[0]" },
        { "{\"persons\":[{\"sources\":[{}]}]}", "FT0902", "$.persons[0].sources" },
        { "{\"persons\":[{\"lang\":7}]}", "FT0902", "$.persons[0].lang" },
        { "{\"relationships\":[{\"type\":\"http://gedcomx.org/Couple\"}]}", "FT0902", "$.relationships[0]" },
        { "{\"sourceDescriptions\":[{\"titles\":[]}]}", "FT0902", "$.sourceDescriptions[0]" },
        { "{\"sourceDescriptions\":[{\"id\":\"a\",\"titles\":\"x\"}]}", "FT0902", "$.sourceDescriptions[0].titles" },
        { "[]", "FT0901", "$" },
        { "{", "FT0101", "$" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_is_wrong_is_told_and_kept(string text, string code, string path)
    {
        var import = await ReadAsync(text);

        import.Problems.Should().ContainSingle().Which.Should().Match<Problem>(problem => problem.Code == code && problem.Path == path);
    }

    [Theory]
    [InlineData("{\"lang\": \"en\", \"persons\": [{\"id\"", true)]
    [InlineData("{\"sourceDescriptions\": [", true)]
    [InlineData("{\"facttracker\": \"1.0\", \"persons\": []}", false)]
    [InlineData("{\"sources\": []}", false)]
    [InlineData("", false)]
    public void A_document_is_recognised(string head, bool isDocument) =>
        GedcomXFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isDocument);

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        GedcomXFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
