using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Confidences;

public sealed class AgentConfidenceTests
{
    private static readonly Agent Plain = new("A") { Role = "editor" };
    private static readonly Agent Likely = Plain.WithConfidence([Confidence.Of(0.6m), Confidence.InWords("likely")]);

    [Fact]
    public void It_is_content_of_the_agent()
    {
        Likely.Should().NotBe(Plain);
        Likely.Should().Be(Plain.WithConfidence([Confidence.Of(0.6m), Confidence.InWords("likely")]));
        Likely.GetHashCode().Should().Be(Plain.WithConfidence([Confidence.Of(0.6m), Confidence.InWords("likely")]).GetHashCode());
        Likely.WithConfidence([]).Should().Be(Plain);
        (Likely with { Role = "author" }).Confidence.Should().HaveCount(2);
        Plain.Confidence.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"name":"A","confidence":0.6}""")]
    [InlineData("""{"id":"https://example.org/a","role":"editor","confidence":[0.6,{"term":"likely"}]}""")]
    [InlineData("""{"name":"A","confidence":{"scale":"icd203","term":"likely","by":{"name":"B","confidence":[0.5,0.4]}}}""")]
    public void It_is_read_and_written_back(string agent)
    {
        var set = $$"""
            { "facttracker": "1.0", "sources": [{ "id": "s", "title": "T", "publisher": {{agent}} }],
              "claims": [{ "id": "c", "text": "T", "claimant": {{agent}} }] }
            """;
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(set));

        reading.Problems.Should().BeEmpty();
        reading.Set.ToJson().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Should()
            .Contain($"\"claimant\":{agent}").And.Contain($"\"publisher\":{agent}");
    }

    [Theory]
    [InlineData("\"likely\"", "$.claims[0].claimant.confidence")]
    [InlineData("1.5", "$.claims[0].claimant.confidence")]
    [InlineData("[0.5,1.5]", "$.claims[0].claimant.confidence[1]")]
    public void What_is_no_confidence_is_reported(string confidence, string path)
    {
        var set = $$"""
            { "facttracker": "1.0", "claims": [{ "id": "c", "text": "T", "claimant": { "name": "A", "confidence": {{confidence}} } }] }
            """;
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(set));

        reading.Problems.Select(problem => $"{problem.Code} {problem.Path}").Should().Equal($"FT0501 {path}");
        reading.Set.Claims[0].Claimant[0].Name.Should().Be("A");
    }

    [Fact]
    public void It_changes_the_digest_but_not_what_is_asserted()
    {
        var (sure, unsure) = (Of(Plain), Of(Likely));

        unsure.Fingerprint().Should().Be(sure.Fingerprint());
        unsure.Digest().Should().NotBe(sure.Digest());
        Of(Plain.WithConfidence([Confidence.InWords("likely"), Confidence.Of(0.60m)])).Digest().Should().Be(unsure.Digest());
    }

    private static Claim Of(Agent claimant) => new("c") { Text = "T", Claimant = [claimant] };
}
