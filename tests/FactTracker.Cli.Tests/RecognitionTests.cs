using System.Text;

namespace FactTracker.Cli.Tests;

/// <summary>What a text begins with tells its format, and else its name does.</summary>
public sealed class RecognitionTests
{
    private const string Review =
        """{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"x","facts":{"facttracker":"1.0"}}""";

    [Theory]
    [InlineData("""{"facttracker":"1.0"}""", "set.claims.json", "json")]
    [InlineData("\uFEFF {\n \"facttracker\" : \"1.0\"", "set.claims.json", "json")]
    [InlineData("""{"facttracker":"1.0"}""", "misnamed.csv", "json")]
    [InlineData(
        """{"facttracker":"1.0","claims":[{"id":"c","text":"\"@context\":\"https://schema.org\" \"@type\":\"ClaimReview\""}]}""",
        "set.json", "json")]
    [InlineData("""{"@context":{"a":["b",{}]},"facttracker":"1.0"}""", "set.json", "json")]
    [InlineData("""{"facttracker":"1.0","claims":[{"id":"c","text":"cut o""", "x.prov.json", "json")]
    [InlineData("""{"claims":[{"id":"c","text":"t"}],"facttracker":"1.0"}""", "set.json", "json")]
    [InlineData("""{"ledger":"1.0","seq":1""", "set.claims.json", "ledger")]
    [InlineData(Review, "set.claims.json", "claimreview")]
    [InlineData("""{"facttracker"}""", "table.csv", "csv")]
    [InlineData("""["facttracker","1.0"]""", "table.csv", "csv")]
    [InlineData("", "table.csv", "csv")]
    public void A_text_is_told_by_its_beginning_before_its_name(string head, string name, string format) =>
        CommandFormats.All.Detect(Encoding.UTF8.GetBytes(head), name)!.Name.Should().Be(format);
}
