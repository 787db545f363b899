using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class OriginsTests
{
    private const string Harbour = """
        {
          "facttracker": "1.0",
          "sources": [
            { "id": "memo", "title": "Memo on the harbour", "publisher": "Port" },
            { "id": "courier", "title": "Never put out to tender", "basedOn": [{ "source": "memo", "how": "quotes" }] },
            { "id": "herald", "title": "The memo behind the deal", "basedOn": [{ "source": "memo", "how": "cites" }, "register"] },
            { "id": "register", "title": "Register", "publisher": "Port", "basedOn": [] },
            { "id": "visit", "title": "A visit", "publisher": "Port", "basedOn": [] },
            { "id": "withdrawn", "title": "A mistake", "status": "retracted", "basedOn": [] }
          ],
          "claims": [
            { "id": "no-tender", "text": "There was no tender", "citations": ["courier", "herald"] },
            { "id": "begun", "text": "Work has begun", "citations": ["register", "visit", { "source": "herald", "stance": "refutes" }, "withdrawn"] }
          ]
        }
        """;

    private const string Circle = """
        {
          "facttracker": "1.0",
          "sources": [ { "id": "blog", "title": "Blog", "basedOn": ["wiki"] }, { "id": "wiki", "title": "Wiki", "basedOn": ["blog"] } ],
          "claims": [ { "id": "a", "text": "A", "citations": ["blog"] }, { "id": "b", "text": "B", "citations": [] } ]
        }
        """;

    [Fact]
    public async Task A_claim_is_shown_with_its_tree_and_its_count() => (await Origins("no-tender")).Out.Should().Be(
        """
        no-tender  There was no tender
          courier “Never put out to tender”
          `- quotes memo “Memo on the harbour”: does not say what it rests on
          herald “The memo behind the deal”: some of these
          |- cites memo “Memo on the harbour”: does not say what it rests on
          `- register “Register”: its own knowledge
          2 sources are cited in support. They rest on 1 to 2 independent origins: memo (does not say what it rests on) and register (its own knowledge).

        """);

    [Fact]
    public async Task A_terminal_gets_lines_and_its_width()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Harbour, Width = 50 }, "origins", "-", "no-tender");

        run.Out.Should().Contain("  ├─ cites memo: does not say what it rests on\n  └─ register “Register”: its own knowledge\n");
        run.Lines.Should().OnlyContain(line => line.TrimEnd().Length <= 50);
    }

    [Fact]
    public async Task One_claim_is_one_object_of_the_contract()
    {
        var run = await Origins("begun", "--format", "json");
        using var answer = JsonDocument.Parse(run.Out);

        run.Code.Should().Be(0);
        answer.RootElement.EnumerateObject().Select(member => member.Name).Should()
            .Equal("claim", "sources", "origins", "tree", "cycles", "restsOn", "otherStances", "leftOut", "policy");
        answer.RootElement.GetProperty("sources").GetInt32().Should().Be(2);
        answer.RootElement.GetProperty("origins").GetRawText().Replace(" ", "").ReplaceLineEndings("")
            .Should().Be("""{"certain":2,"possible":2}""");
        answer.RootElement.GetProperty("otherStances").GetProperty("refutes").GetInt32().Should().Be(1);
        answer.RootElement.GetProperty("leftOut")[0].GetString().Should().Be("withdrawn");
    }

    [Fact]
    public async Task Several_claims_are_one_object_per_line()
    {
        var run = await Origins("--format", "json");

        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("claim").GetString())
            .Should().Equal("no-tender", "begun");
    }

    [Theory]
    [InlineData(1, 2, "default, one per publisher", "--tie", "publisher")]
    [InlineData(3, 3, "default, one per author, with retracted sources", "--with-retracted", "--tie", "author")]
    public async Task A_policy_is_named_in_the_answer(int certain, int possible, string policy, params string[] options)
    {
        using var answer = JsonDocument.Parse((await Origins(["begun", "--format", "json", .. options])).Out);

        answer.RootElement.GetProperty("policy").GetString().Should().Be(policy);
        answer.RootElement.GetProperty("origins").GetProperty("certain").GetInt32().Should().Be(certain);
        answer.RootElement.GetProperty("origins").GetProperty("possible").GetInt32().Should().Be(possible);
    }

    [Fact]
    public async Task Two_claims_are_compared()
    {
        (await Origins("no-tender", "begun", "--common")).Out.Should().Be(
            "\"no-tender\" and \"begun\" may or may not be independent. Both may rest on register (its own knowledge).\n");
        using var answer = JsonDocument.Parse((await Origins("no-tender", "begun", "--common", "--format", "json")).Out);
        answer.RootElement.GetProperty("independence").GetString().Should().Be("possiblyIndependent");
    }

    [Theory]
    [InlineData("mermaid", "graph TD\n  n0([\"no-tender\"])\n")]
    [InlineData("dot", "digraph origins {\n")]
    public async Task A_diagram_is_drawn(string format, string start) => (await Origins("--format", format)).Out.Should().StartWith(start);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("mermaid")]
    [InlineData("dot")]
    public async Task A_circle_is_a_finding_for_the_claims_that_are_asked_for(string format)
    {
        (await OfCircle("a", "--format", format)).Code.Should().Be(1);
        (await OfCircle("a", "b", "--common", "--format", format)).Code.Should().Be(1);
        (await OfCircle("b", "--format", format)).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("There is no claim or source \"no-tendr\"; did you mean no-tender?", "no-tendr")]
    [InlineData("\"memo\" is a source. Give the id of a claim; facttracker show lists those that cite it.", "memo")]
    [InlineData("--common compares two claims. Give their two ids, as in origins claims.json cases arrests --common.", "begun", "--common")]
    public async Task Wrong_usage_is_refused(string message, params string[] arguments)
    {
        var run = await Origins(arguments);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be($"facttracker: {message}\n");
    }

    [Fact]
    public async Task A_set_without_claims_gives_nothing() =>
        (await CommandRun.Of(new Surroundings { Input = """{ "facttracker": "1.0", "claims": [] }""" }, "origins")).Out.Should().BeEmpty();

    private static Task<CommandRun> OfCircle(params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = Circle }, ["origins", "-", .. arguments]);

    private static Task<CommandRun> Origins(params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = Harbour }, ["origins", "-", .. arguments]);
}
