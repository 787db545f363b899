using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class StaleTests
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "sources": [{ "id": "s", "title": "S", "published": "2020", "basedOn": [] }],
          "claims": [
            { "id": "old", "text": "Old", "when": "2020", "citations": ["s"], "expires": "2024-12-31" },
            { "id": "new", "text": "New", "when": "2025", "citations": ["s"], "expires": "2025-12" },
            { "id": "gone", "text": "Gone", "when": "1990", "citations": ["s"], "status": "retracted" }
          ]
        }
        """;

    private static readonly Surroundings Input = new() { Input = Set };

    [Fact]
    public async Task Stale_claims_are_listed_with_what_to_do()
    {
        var run = await CommandRun.Of(Input, "stale", "--at", "2025-06-15", "--max-age", "P2Y");

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            "old",
            "  It expired on 31 December 2024. [default]",
            "    Check whether it is still so; then give it a later date, or set its status to superseded.",
            "  It reached its maximum age on 31 December 2022. [default/max age P2Y]",
            "    Look for a newer value or a newer source, and cite it; if there is none, allow a greater age. It will then be due on 15 June 2027.");
        run.ErrorLines.Should().Equal("1 stale claim.");
    }

    [Fact]
    public async Task A_terminal_of_80_columns_is_enough()
    {
        var run = await CommandRun.Of(Input with { Width = 80 }, "stale", "--at", "2025-06-15", "--max-age", "P2Y");

        run.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public async Task Json_has_the_members_that_others_rely_on()
    {
        var run = await CommandRun.Of(Input, "stale", "--at", "2025-12-15", "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("stale").EnumerateArray().Select(it =>
            $"{it.GetProperty("claim")} {it.GetProperty("reason")} {it.GetProperty("since")} {it.GetProperty("policy")}").Should()
            .Equal("old expired 2024-12-31 default");
        json.RootElement.GetProperty("possible").EnumerateArray().Select(it => it.GetProperty("claim").GetString()).Should().Equal("new");
    }

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    [InlineData("2025-01-01T00:00:00Z", 1)]
    [InlineData("2025-01-01T00:00:00+01:00", 0)]
    public async Task Exit_code_says_whether_a_claim_is_stale(string at, int code) =>
        (await CommandRun.Of(Input, "stale", "--at", at)).Code.Should().Be(code);

    [Fact]
    public async Task Empty_set_has_nothing_stale()
    {
        var run = await CommandRun.Of(new Surroundings { Input = """{ "facttracker": "1.0" }""" }, "stale", "--format", "json",
            "--at", "2025-01-01");

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("stale").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Agenda_lists_what_falls_due_by_day()
    {
        var run = await CommandRun.Of(Input, "agenda", "--at", "2024-12-31", "--until", "2025-12-31");

        run.Code.Should().Be(0);
        run.Lines.Should().Equal("2024-12-31  old  expires  [default]", "2025-12-31  new  expires  [default]");
        run.ErrorLines.Should().Equal("2 items until 2025-12-31.");
    }

    [Fact]
    public async Task Agenda_names_what_is_stale_already_but_does_not_list_it()
    {
        var run = await CommandRun.Of(Input, "agenda", "--at", "2025-06-15", "--until", "2027-12-31", "--max-age", "P2Y");

        run.Lines.Should().Equal("2025-12-31  new  expires  [default]", "2027-12-31  new  reaches its maximum age  [default/max age P2Y]");
        run.ErrorLines.Should().Equal("2 items until 2027-12-31. 1 claim is stale already; facttracker stale lists them.");
    }

    [Fact]
    public async Task Gates_are_errors_of_a_check()
    {
        var run = await CommandRun.Of(Input, "check", "--at", "2025-06-15", "--max-age", "P2Y", "--require", "citation,quote", "--min-origins", "1",
            "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("problems").EnumerateArray().Where(it => it.GetProperty("severity").GetString() == "error")
            .Select(it => $"{it.GetProperty("code")} {it.GetProperty("path")}").Should()
            .BeEquivalentTo("FT1008 $.claims[0]", "FT1003 $.claims[0].when", "FT1008 $.claims[1]");
    }

    [Fact]
    public async Task Gates_that_all_claims_pass_change_nothing() =>
        (await CommandRun.Of(Input, "check", "--at", "2025-06-15", "--require", "citation", "--min-origins", "1")).Code.Should().Be(0);

    [Fact]
    public async Task Gates_are_in_a_SARIF_log()
    {
        var run = await CommandRun.Of(Input, "check", "--at", "2025-06-15", "--require", "quote", "--no-conflicts", "--format", "sarif");

        run.Code.Should().Be(1);
        run.Out.Should().Contain("\"ruleId\": \"FT1008\"");
    }

    [Fact]
    public async Task Policy_file_applies_to_each_verb()
    {
        using var folder = new Folder();
        var policy = folder.Write("p.json", """{ "name": "n", "staleness": { "rules": [{ "name": "r", "maxAge": "P2Y" }] }, "gates": { "noStale": true } }""");

        (await CommandRun.Of(Input, "stale", "--at", "2025-06-15", "--policy", policy)).Out.Should().Contain("[n/r]");
        (await CommandRun.Of(Input, "agenda", "--at", "2025-06-15", "--until", "2028-01-01", "--policy", policy)).Out.Should()
            .Contain("[n/r]");
        (await CommandRun.Of(Input, "check", "--at", "2025-06-15", "--policy", policy)).Out.Should().Contain("FT1004");
    }

    [Fact]
    public async Task Broken_policy_file_is_refused_with_every_error()
    {
        using var folder = new Folder();
        var policy = folder.Write("p.json", "{\n \"gates\": { \"require\": \"qoute\",\n  \"minOrgins\": 2 } }");

        var run = await CommandRun.Of(Input, "check", "--policy", policy);

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.ErrorLines.Should().HaveCount(3);
        run.ErrorLines[0].Should().Contain("p.json:2:24: error FT1001").And.Contain("Did you mean \"quote\"?");
        run.ErrorLines[1].Should().Contain("p.json:3:16: error FT1001").And.Contain("Did you mean \"minOrigins\"?");
        run.ErrorLines[2].Should().EndWith("p.json is not a valid policy: 2 errors, listed above.");
    }
}
