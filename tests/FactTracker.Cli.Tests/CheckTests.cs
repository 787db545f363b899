using System.Globalization;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class CheckTests
{
    /// <summary>Claims with one fault each, the place of which is marked; N is the number of the claim.</summary>
    private static readonly string[] Faulty =
    [
        """{ "id": "cN", "text": "T", "when": ¤"2024-13" }""",
        """{ "id": "cN", "text": "T", "when": { "date": ¤"2024-02-30" } }""",
        """{ "id": "cN", "text": ¤7 }""",
        """¤{ "text": "TN" }""",
        """{ "id": ¤"c N", "text": "T" }""",
        """{ "id": "cN", "text": "é 𝄞", ¤"text": "U" }""",
        """{ "id": "cN", "text": "T", ¤"citation": [] }""",
        """{ "id": "cN", "text": "T", "value": { "amount": ¤1e4000 } }""",
        """{ "id": "cN", "text": "T", "value": { "lower": ¤5, "upper": 2 } }""",
        """{ "id": "cN", "text": "T", "value": ¤{ "amount": 1, "flag": true } }""",
        """{ "id": "cN", "text": "T", "subject": ["a", ¤null] }""",
        """{ "id": "cN", "text": "T", "notes": ¤"\udc00" }""",
        """{ "id": "cN", "text": "T", "recorded": ¤"2025-09-20" }""",
        """{ "id": "cN", "text": "T", "checkEvery": ¤"1Y" }""",
        """{ "id": "cN", "text": "T", "confidence": { "probability": ¤1.2 } }""",
        """{ "id": "cN", "text": "T", "citations": [{ "source": ¤"none" }] }""",
        """{ "id": "cN", "text": "T", "relations": [¤{ "type": "supports" }] }""",
        """{ "id": "cN", "text": "T", "language": ¤"not a tag" }""",
        """¤"cN" """,
        """{ "id": "cN", "text": "T", "x:y": { "a": 1, ¤"\u0061": 2 } }""",
    ];

    [Fact]
    public async Task A_sound_set_has_no_problems()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "check");

        run.Should().BeEquivalentTo(new { Code = 0, Out = "", Error = "No problems in 3 claims and 2 sources.\n" });
    }

    [Fact]
    public async Task Each_problem_is_a_line_with_its_place()
    {
        using var folder = new Folder();
        var path = folder.Write("faulty.json", Sets.Faulty);

        var run = await CommandRun.Of("check", path);

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().StartWith($"{path}:4:15: error FT0301: ").And.Contain("2024-13").And.EndWith(" [$.claims[0].when]");
        run.Lines[1].Should().StartWith($"{path}:5:19: warning FT0703: ").And.Contain("not a tag");
        run.Error.Should().Be("1 error, 1 warning in 1 claim and 0 sources.\n");
    }

    [Theory]
    [InlineData(Sets.Warned, false, 0)]
    [InlineData(Sets.Warned, true, 1)]
    [InlineData(Sets.Faulty, false, 1)]
    [InlineData(Sets.Friendly, true, 0)]
    public async Task Warnings_count_as_errors_when_asked(string set, bool strict, int code) =>
        (await CommandRun.Of(new Surroundings { Input = set }, ["check", .. strict ? ["--warnings-as-errors"] : Array.Empty<string>()]))
            .Code.Should().Be(code);

    [Fact]
    public async Task All_files_are_checked_and_unreadable_outweighs_faulty()
    {
        using var folder = new Folder();
        var run = await CommandRun.Of(
            "check", folder["none.json"], folder.Write("a.json", Sets.Faulty), folder.Write("b.json", ""),
            folder.Write("c.json", Sets.Faulty));

        run.Code.Should().Be(2);
        run.Lines.Should().HaveCount(5);
        run.ErrorLines.Should().HaveCount(3);
        run.ErrorLines[2].Should().Be("3 errors, 2 warnings in 2 claims and 0 sources of 3 files.");
    }

    [Fact]
    public async Task Json_has_the_members_others_rely_on()
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "check", "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Bytes);
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("problems", "sources", "claims");
        json.RootElement.GetProperty("claims").GetInt32().Should().Be(1);
        var problem = json.RootElement.GetProperty("problems")[0];
        problem.EnumerateObject().Select(member => member.Name).Take(7)
            .Should().Equal("code", "severity", "file", "line", "column", "path", "message");
        problem.GetProperty("code").GetString().Should().Be("FT0301");
        problem.GetProperty("severity").GetString().Should().Be("error");
        problem.GetProperty("file").GetString().Should().Be("-");
        problem.GetProperty("line").GetInt64().Should().Be(4);
        problem.GetProperty("column").GetInt32().Should().Be(15);
        problem.GetProperty("path").GetString().Should().Be("$.claims[0].when");
    }

    [Fact]
    public async Task Json_of_a_sound_set_is_short() =>
        (await CommandRun.Of(new Surroundings { Input = """{"facttracker":"1.0"}""" }, "check", "--format", "json"))
            .Out.Should().Be("{\n  \"problems\": [],\n  \"sources\": 0,\n  \"claims\": 0\n}\n");

    [Fact]
    public async Task A_rule_is_explained()
    {
        var run = await CommandRun.Of("check", "--explain", "ft0301");

        run.Code.Should().Be(0);
        run.Lines[0].Should().Be($"FT0301 error: {Rules.BadDate.Title}");
        run.Lines[1].Should().Be(Rules.BadDate.Explanation);
    }

    [Fact]
    public async Task A_rule_is_explained_in_json()
    {
        using var json = JsonDocument.Parse((await CommandRun.Of("check", "--explain", "FT0301", "--format", "json")).Bytes);

        json.RootElement.GetProperty("title").GetString().Should().Be(Rules.BadDate.Title);
    }

    [Fact]
    public async Task A_thousand_faults_of_many_kinds_are_all_found_at_their_places()
    {
        const int Count = 1_000;
        var lines = Enumerable.Range(1, Count)
            .Select(n => Faulty[n % Faulty.Length].Replace("N", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .ToList();
        var text = $$"""{ "facttracker": "1.0", "claims": [{{"\n"}}{{string.Join(",\n", lines).Replace("¤", "", StringComparison.Ordinal)}}{{"\n"}}] }""";

        var run = await CommandRun.Of(new Surroundings { Input = text }, "check", "--max-problems", "1000");

        run.Code.Should().Be(1);
        // Apart from the notes that claims cite nothing, and have the same words.
        string[] notes = ["FT0208", "FT0609"];
        var faults = run.Lines.Where(line => !notes.Any(note => line.Contains(note, StringComparison.Ordinal))).ToList();
        faults.Should().HaveCount(Count);
        for (var i = 0; i < Count; i++)
        {
            var column = lines[i].IndexOf('¤', StringComparison.Ordinal) + 1;
            faults[i].Should()
                .StartWith(string.Create(CultureInfo.InvariantCulture, $"-:{i + 2}:{column}: ")).And
                .Contain($" [$.claims[{i}]");
        }
    }

    [Theory]
    [InlineData("--max-problems", "1", 1, "2024-13")]
    [InlineData("--max-problems", "2", 1, "2024-13")]
    [InlineData("--max-bytes", "10", 2, "more than the limit of 10")]
    [InlineData("--max-bytes", "0", 2, "not a whole number from 1")]
    [InlineData("--max-problems", "many", 2, "not a whole number from 1")]
    public async Task Limits_can_be_set(string option, string value, int code, string words)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, "check", option, value);

        run.Code.Should().Be(code);
        (run.Out + run.Error).Should().Contain(words);
    }

    [Fact]
    public async Task What_comes_from_data_cannot_command_the_terminal()
    {
        var text =
            """{ "facttracker": "1.0", "claims": [ { "id": "a", "text": "A", "formula": "1 + 1", "when": "\u001b[2J\u202e\n2024" } ] }""";
        var run = await CommandRun.Of(new Surroundings { Input = text }, "check");

        run.Lines.Should().ContainSingle();
        run.Out.Should().NotContainAny("\u001b", "\u202e");
    }

    [Theory]
    [InlineData("2025-06-15", "FT0312 FT0313")]
    [InlineData("2030-01-01T00:00:00Z", "FT0313")]
    [InlineData("2020-01-01", "FT0312")]
    public async Task Time_of_the_check_can_be_set(string at, string codes)
    {
        const string Text = """
            { "facttracker": "1.0", "sources": [{ "id": "s", "title": "S", "published": "2026" }],
              "claims": [{ "id": "a", "text": "A", "expires": "2024", "citations": ["s"] }] }
            """;
        var run = await CommandRun.Of(new Surroundings { Input = Text }, "check", "--at", at, "--format", "json");
        using var json = JsonDocument.Parse(run.Out);

        var found = json.RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString());
        string.Join(' ', found).Should().Be(codes);
    }

    [Fact]
    public async Task Time_of_the_check_is_a_date() =>
        (await CommandRun.Of("check", "--at", "soon", "a.json")).Error.Should().Contain("\"soon\" is not a date");

    [Fact]
    public async Task Claim_that_cites_nothing_is_noted() =>
        (await CommandRun.Of(
            new Surroundings { Input = """{ "facttracker": "1.0", "claims": [{ "id": "a", "text": "A" }] }""" }, "check"))
            .Lines.Should().ContainSingle().Which.Should().Contain("info FT0609");
}
