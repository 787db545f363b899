using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class ConflictsTests
{
    private const string Dam =
        """
        {
          "facttracker": "1.0",
          "sources": [
            { "id": "register", "kind": "dataset", "title": "Register" }, { "id": "paper", "kind": "article-newspaper", "title": "Paper" }
          ],
          "claims": [
            { "id": "a", "subject": "dam", "property": "height", "value": { "amount": 120, "unit": "m" }, "citations": ["register"] },
            { "id": "b", "subject": "dam", "property": "height", "value": { "amount": 0.2, "unit": "km" }, "citations": ["paper"] },
            { "id": "c", "subject": "dam", "property": "owner", "value": "ministry", "citations": ["register"] },
            { "id": "d", "subject": "dam", "property": "owner", "value": "province", "citations": ["paper"] },
            { "id": "e", "subject": "dam", "property": "height", "value": "high", "citations": ["paper"] },
            { "id": "f", "subject": "dam", "property": "height", "value": { "amount": 120, "unit": "m" }, "citations": ["paper"] }
          ]
        }
        """;

    private const string Unclear =
        """
        { "facttracker": "1.0", "claims": [
          { "id": "a", "subject": "S", "property": "p", "value": 5 }, { "id": "b", "subject": "S", "property": "p", "value": "five" } ] }
        """;

    [Fact]
    public async Task Pairs_are_printed_with_claims_and_reasons()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "conflicts");

        run.Code.Should().Be(1);
        run.Out.Should().StartWith(
            """
            Cluster 1: 3 claims, 2 pairs, 2 of them listed

            a and b  contradictory
              dam, height: 120 m
              dam, height: 0.2 km
              120 m and 0.2 km exclude each other. Neither states a time. Distance: 1.667 times.

            """);
        run.Lines.Should().Contain("c and d  possible").And.Contain("a and e  not comparable");
        run.Lines[^1].Should().Be(
            "3 conflicts in 2 clusters of claims (policy \"as a whole\"). 3 pairs could not be compared: different kinds of value.");
    }

    [Fact]
    public async Task JSON_has_the_members_of_the_contract()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "conflicts", "--format", "json", "--limit", "1");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        root.GetProperty("conflicts").EnumerateArray().Select(pair => pair.GetProperty("verdict").GetString())
            .Should().Equal("contradictory", "possible", "notComparable", "notComparable", "notComparable");
        root.GetProperty("clusters")[0].EnumerateObject().Select(member => $"{member.Name} {member.Value}")
            .Should().Equal("id 1", "claims 3", "pairs 2", "told 1");
        root.GetProperty("notComparable").GetProperty("different kinds of value").GetInt64().Should().Be(3);
    }

    [Fact]
    public async Task Options_are_a_policy()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "conflicts", "--single-valued", "OWNER");

        run.Lines.Should().Contain("c and d  contradictory");
        run.Lines[^1].Should().Contain("policy \"as a whole, with options\"");
    }

    [Fact]
    public async Task A_policy_may_be_a_file()
    {
        using var folder = new Folder();
        var path = folder.Write("policy.json", """{ "name": "owners", "conflicts": { "singleValued": ["owner"] } }""");

        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "conflicts", "--policy", path);

        run.Lines.Should().Contain("c and d  contradictory");
        run.Lines[^1].Should().Contain("policy \"owners\"");
    }

    [Theory]
    [InlineData("conflicts")]
    [InlineData("agreement")]
    [InlineData("confidence")]
    [InlineData("matrix")]
    public async Task A_bad_policy_is_wrong_usage_with_every_error(string verb)
    {
        using var folder = new Folder();
        var path = folder.Write("policy.json", "{ \"nmae\": \"owners\",\n\"conflicts\": { \"level\": 2 }, \"confidence\": { \"method\": \"mean\" } }");

        var run = await CommandRun.Of(new Surroundings { Input = Dam }, verb, "-", "--policy", path);

        (run.Code, run.Out).Should().Be((2, ""));
        run.ErrorLines.Should().HaveCount(4);
        run.ErrorLines[0].Should().Contain("policy.json:1:11: error FT1001: \"nmae\" is not a member of a policy here. Did you mean \"name\"?");
        run.ErrorLines[1].Should().Contain("policy.json:2:25: error FT1001: 2 is not a number");
        run.ErrorLines[2].Should().Contain("policy.json:2:56: error FT1001: \"mean\" is not known here.");
        run.ErrorLines[3].Should().EndWith("policy.json is not a valid policy: 3 errors, listed above.");
    }

    [Fact]
    public async Task A_policy_file_may_say_when_claims_agree()
    {
        using var folder = new Folder();
        var path = folder.Write("policy.json", """{ "name": "n", "conflicts": { "all": true } }""");

        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "agreement", "--policy", path, "--format", "json");

        run.Code.Should().Be(0);
        run.Out.Should().Contain("\"policy\": \"n\"");
    }

    [Fact]
    public async Task A_check_takes_conflicts_from_the_policy_file()
    {
        using var folder = new Folder();
        var path = folder.Write("policy.json", """{ "conflicts": { "singleValued": "owner" } }""");

        (await CommandRun.Of(new Surroundings { Input = Dam }, "check", "--policy", path, "--no-conflicts")).Out.Should()
            .Contain("\"d\" contradicts \"c\"");
        (await CommandRun.Of(new Surroundings { Input = Dam }, "check", "--no-conflicts")).Out.Should()
            .Contain("FT1011").And.NotContain("\"d\" contradicts");
    }

    [Fact]
    public async Task A_missing_policy_is_wrong_usage() =>
        (await CommandRun.Of(new Surroundings { Input = Dam }, "conflicts", "--policy", "/nowhere/policy.json")).Code.Should().Be(2);

    [Fact]
    public async Task Pairs_that_cannot_be_compared_are_no_finding() =>
        (await CommandRun.Of(new Surroundings { Input = Unclear }, "conflicts")).Code.Should().Be(0);

    [Fact]
    public async Task Agreement_is_printed_with_its_origins()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "agreement");

        run.Code.Should().Be(0);
        run.Lines[0].Should().StartWith("dam, height: 2 claims agree on 120 m (a, f), with ").And.EndWith("Dissenting: b.");
    }

    [Fact]
    public async Task Agreement_is_JSON_for_programs()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "agreement", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("agreements")[0].GetProperty("claims").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("sums", "Sums")]
    [InlineData("truthfinder", "TruthFinder")]
    [InlineData("accucopy", "AccuCopy")]
    public async Task Truth_is_printed_by_method(string option, string method)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "truth", "--method", option);

        run.Code.Should().Be(0);
        run.Lines[0].Should().StartWith($"{method}: 2 sources, 5 values; ");
        run.Lines.Should().Contain(line => line.StartsWith("register: trust "));
    }

    [Fact]
    public async Task Truth_is_JSON_for_programs()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Dam }, "truth", "--format", "json", "--implications");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("policy").GetString().Should().Be("TruthFinder with implications");
        json.RootElement.GetProperty("values").GetArrayLength().Should().Be(5);
    }
}
