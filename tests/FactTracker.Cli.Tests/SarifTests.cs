using System.Text.Json;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;

namespace FactTracker.Cli.Tests;

/// <summary>Holds the log against what SARIF 2.1.0 (OASIS, section 3) asks of each object.</summary>
public sealed class SarifTests
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    private static readonly NpmPackages Schema =
        new("sarif", "ajv@8.17.1", "ajv-draft-04@1.0.0", "ajv-formats@3.0.1", "@microsoft/jest-sarif@1.0.0-beta.0");

    public static TheoryData<string> Logged => [Sets.Friendly, Sets.Faulty, Checkout.TextOf("samples", "broken.claims.json"), "not JSON"];

    [Theory]
    [MemberData(nameof(Logged))]
    public async Task The_log_is_valid_against_the_schema_of_the_standard(string set)
    {
        using var log = await Log(set);

        FaultsOf(log.RootElement.GetRawText()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{ "version": "2.1.0" }""")]
    [InlineData("""{ "version": "2.0.0", "runs": [] }""")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "x" } }, "results": [ { "message": { "text": "m" }, "level": "info" } ] } ] }""")]
    public void A_log_that_breaks_the_standard_fails_the_schema(string log) => FaultsOf(log).Should().NotBeEmpty();

    [Fact]
    public async Task The_log_has_one_run_of_one_tool()
    {
        using var log = await Log(Sets.Faulty);

        log.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        Uri.IsWellFormedUriString(log.RootElement.GetProperty("$schema").GetString(), UriKind.Absolute).Should().BeTrue();
        var run = log.RootElement.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().Should().Be("facttracker");
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Every_rule_says_what_it_is_about()
    {
        using var log = await Log(Sets.Friendly);
        var rules = RulesOf(log);

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(Rules.All.Select(rule => rule.Code)).And
            .OnlyHaveUniqueItems();
        foreach (var rule in rules)
        {
            foreach (var member in (string[])["shortDescription", "fullDescription", "help"])
            {
                rule.GetProperty(member).GetProperty("text").GetString().Should().NotBeNullOrWhiteSpace();
            }

            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().BeOneOf(Levels);
        }
    }

    [Fact]
    public async Task Every_result_points_to_its_rule_and_place()
    {
        using var log = await Log(Sets.Faulty);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        results.Should().HaveCount(2);
        foreach (var result in results)
        {
            RulesOf(log)[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should()
                .Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().Should().BeOneOf(Levels);
            result.GetProperty("message").GetProperty("text").GetString().Should().NotBeNullOrWhiteSpace();
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute)
                .Should()
                .BeTrue();
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().BePositive();
            place.GetProperty("region").GetProperty("startColumn").GetInt32().Should().BePositive();
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_failure_of_the_run()
    {
        var run = await CommandRun.Of("check", "none.json", "--format", "sarif");
        using var log = JsonDocument.Parse(run.Bytes);
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];

        run.Code.Should().Be(2);
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString().Should()
            .Contain("none.json");
    }

    [Theory]
    [InlineData("claims.json", "claims.json")]
    [InlineData("my sets/ä.json", "my%20sets/%C3%A4.json")]
    [InlineData("../a:b#c.json", "../a%3Ab%23c.json")]
    public void A_relative_path_is_a_relative_reference(string path, string uri) => FileUri.Of(path).Should().Be(uri);

    [Fact]
    public void An_absolute_path_is_an_address()
    {
        using var folder = new Folder();
        FileUri.Of(folder["a b.json"]).Should().StartWith("file:///").And.EndWith("a%20b.json");
    }

    private static async Task<JsonDocument> Log(string set) =>
        JsonDocument.Parse((await CommandRun.Of(new Surroundings { Input = set }, "check", "--format", "sarif")).Bytes);

    private static List<JsonElement> RulesOf(JsonDocument log) =>
        [.. log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static string FaultsOf(string log) => Schema.Run(Checkout.PathOf("tests", "FactTracker.Cli.Tests", "sarif.mjs"), log);
}
