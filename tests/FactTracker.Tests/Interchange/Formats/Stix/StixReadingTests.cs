using System.Text;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.Stix;
using NodaTime;

namespace FactTracker.Tests.Interchange.Formats.Stix;

public sealed class StixReadingTests
{
    [Fact]
    public async Task A_bundle_becomes_claims_sources_and_reviews()
    {
        var import = await ReadAsync(StixSample.Text);
        var set = import.Set;

        import.Check().Where(problem => problem.Severity != Severity.Info).Should().BeEmpty();
        var relationship = set.Claims[new ClaimId(StixSample.Relationship)];
        relationship.ToString().Should().Be("Poison indicates: Poison Ivy");
        relationship.When!.ToString().Should().Be("2016-01-01/2017-01-01");
        relationship.Citations.Select(citation => citation.Source.Text).Should().Equal("report--84e4d88f-44ea-4bcd-bbf3-b2c1c320bcb3");
        relationship.Modified.Should().Be(Instant.FromUtc(2016, 4, 7, 0, 0) + Duration.FromNanoseconds(123_456_000));
        relationship.Reviews.Single!.Should().Match<Review>(review => review.Verdict == Verdict.False && review.Rating!.Value == 1
            && review.Author!.Name == "A Watcher" && review.Summary == "No.");

        var indicator = set.Claims[new ClaimId(StixSample.Indicator)];
        indicator.Confidence.Single.Should().Be(Confidence.Of(0.85m));
        indicator.RecordedBy.Should().Be(new Agent("A Watcher", StixSample.Identity));
        indicator.Tags.Should().Equal("heartbleed", "has-logo");
        indicator.Text.Should().Be("A file.");
        indicator.When!.ToString().Should().Be("2016-01-01/");
        indicator.Citations.Should().HaveCount(3);
        indicator.Citations[0].Notes.Should().Be("as seen there");
        indicator.Citations[1].Extensions["stix:x_page"].ToString().Should().Be("3");
        indicator.Extensions["stix:pattern_type"].ToString().Should().Be("\"stix\"");

        var veris = set.Sources[indicator.Citations[0].Source];
        veris.Url.Should().Be(new Url("https://example.org/1"));
        veris.Identifiers.Single!.Values.Single.Should().Be("0001AA7F");
        veris.Hash.Single.Should().Be(new ContentHash("sha256", "4bac27393bdd9777ce02453256c5577cd02275510b2227f473d03f533924f877"));

        set.Claims[new ClaimId(StixSample.Malware)].Status.Should().Be(ClaimStatus.Retracted);
        set.Claims.Single(claim => claim.Property == new TextValue("sighting")).Value.Single.Should().Be(new Quantity(50));
        set.Claims.Single(claim => claim.Property == new TextValue("note")).Should().Match<Claim>(note => note.Text == "It was seen twice."
            && note.Subject.Count == 2);
        set.Extensions["stix:objects"].ToString().Should().Contain("TLP:WHITE");
    }

    [Theory]
    [InlineData("stix-none-low-med-high", "High")]
    [InlineData("stix-0-10", "9")]
    [InlineData("stix-admiralty", "Confirmed by other sources")]
    [InlineData("stix-wep", "Highly Likely/Almost Certain")]
    [InlineData("stix-dni", "Very Likely/Highly Probable")]
    public async Task A_confidence_can_be_read_on_a_scale_of_appendix_A(string id, string term)
    {
        ConfidenceScale.TryFind(id, out var scale).Should().BeTrue();
        var import = await new StixFormat(scale).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(StixSample.Text)),
            cancellationToken: TestContext.Current.CancellationToken);
        var confidence = import.Set.Claims[new ClaimId(StixSample.Indicator)].Confidence.Single!;

        confidence.Scale.Should().Be(id);
        scale!.TryFindTerm(term, out var expected).Should().BeTrue();
        scale.TryFindTerm(confidence.Term!, out var found).Should().BeTrue();
        found.Should().Be(expected);
    }

    [Fact]
    public async Task Of_two_versions_of_an_object_the_older_is_superseded()
    {
        const string Id = "tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f";
        var import = await ReadAsync($$"""
            {"type":"bundle","objects":[
              {"type":"tool","id":"{{Id}}","created":"2016-01-01T00:00:00.000Z","modified":"2016-01-01T00:00:00.000Z","name":"old"},
              {"type":"tool","id":"{{Id}}","created":"2016-01-01T00:00:00.000Z","modified":"2017-01-01T00:00:00.000Z","name":"new"}]}
            """);

        import.Problems.Should().BeEmpty();
        import.Set.Claims.Select(claim => (claim.Id.Text, claim.Status)).Should().Equal(
            ($"{Id}@2016-01-01T00:00:00.000Z", ClaimStatus.Superseded), (Id, ClaimStatus.Asserted));
    }

    [Theory]
    [InlineData("{\"type\":\"ipv4-addr\",\"value\":\"198.51.100.3\"}", "ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4")]
    [InlineData(
        "{\"type\":\"file\",\"hashes\":{\"SHA-256\":\"b\",\"MD5\":\"a\"},\"name\":\"é\"}", "file--572bb587-80f3-5fc4-9c9a-fb09bc030ef4")]
    public async Task An_observable_without_an_id_gets_the_one_of_the_standard(string json, string expected)
    {
        var import = await ReadAsync($"{{\"type\":\"bundle\",\"objects\":[{json}]}}");
        var id = import.Set.Claims.Single().Id.Text;

        import.Problems.Should().ContainSingle().Which.Rule.Should().Be(Rules.ForeignRepaired);
        id.Should().Be(expected);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "{\"type\":\"bundle\",\"objects\":[5]}", "FT0902", "$.objects[0]" },
        { "{\"type\":\"bundle\",\"objects\":[{\"type\":\"tool\"}]}", "FT0902", "$.objects[0]" },
        { Object("\"confidence\":101"), "FT0902", "$.objects[0].confidence" },
        { Object("\"confidence\":\"quite\""), "FT0902", "$.objects[0].confidence" },
        { Object("\"created\":\"yesterday\""), "FT0902", "$.objects[0].created" },
        { Object("\"revoked\":\"true\""), "FT0902", "$.objects[0].revoked" },
        { Object("\"labels\":\"x\""), "FT0902", "$.objects[0].labels" },
        { Object("\"external_references\":[{\"url\":\"x\"}]"), "FT0902", "$.objects[0].external_references[0]" },
        { "{\"type\":\"bundle\",\"objects\":[{\"type\":\"tool\",\"id\":\"x\"}]}", "FT0903", "$.objects[0].id" },
        { "{\"type\":\"x\"}", "FT0901", "$" },
        { "[]", "FT0901", "$" },
        { "{", "FT0101", "$" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_is_wrong_is_told_and_kept(string text, string code, string path)
    {
        var import = await ReadAsync(text);
        var problem = import.Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Path).Should().Be((code, path));
        if (path.LastIndexOf('.') > 2) import.Set.Claims.Single().Extensions.Should().HaveCountLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task An_opinion_on_what_is_not_there_is_a_thing_of_its_own()
    {
        var import =
            await ReadAsync(
                "{\"type\":\"bundle\",\"objects\":[{\"type\":\"opinion\",\"id\":\"opinion--b01efc25-77b4-4003-b18b-f6e24b5cd9f7\",\"opinion\":\"agree\",\"object_refs\":[\"x\"]}]}");

        import.Set.Claims.Single().Extensions["stix:opinion"].ToString().Should().Be("\"agree\"");
    }

    [Theory]
    [InlineData(StixSample.Text, true)]
    [InlineData("{\"type\": \"bundle\", \"id\": \"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\", \"obj", true)]
    [InlineData("{\"id\": \"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\", \"objects\": [", true)]
    [InlineData("{\"type\": \"bundle\"}", false)]
    [InlineData("{\"facttracker\": \"1.0\"}", false)]
    [InlineData("", false)]
    public void A_bundle_is_recognised(string head, bool isBundle) =>
        StixFormat.Default.Recognises(Encoding.UTF8.GetBytes(head)).Should().Be(isBundle);

    [Fact]
    public void A_UUID_of_a_name_is_that_of_the_standard() =>
        Uuid5.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ToString().Should()
            .Be("2ed6657d-e927-568b-95e1-2665a8aea6a2",
            "RFC 9562, appendix A.4");

    private static string Object(string member) =>
        $"{{\"type\":\"bundle\",\"objects\":[{{\"type\":\"tool\",\"id\":\"tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",{member}}}]}}";

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        StixFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
