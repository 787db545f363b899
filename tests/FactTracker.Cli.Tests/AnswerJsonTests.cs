using System.Text.Json;

namespace FactTracker.Cli.Tests;

/// <summary>The answers as JSON for other programs.</summary>
public sealed class AnswerJsonTests
{
    public static TheoryData<string[]> Answers => new()
    {
        new string[] { "origins", "-", "cases" },
        new string[] { "origins", "-", "--common", "friendly-2024", "friendly-2000s" },
        new string[] { "conflicts" },
        new string[] { "agreement" },
        new string[] { "truth" },
        new string[] { "confidence" },
        new string[] { "stale", "--at", "2025-06-01" },
        new string[] { "agenda", "--at", "2025-06-01", "--until", "2026-06-01" },
        new string[] { "series" },
        new string[] { "series", "--appearances", "cases" },
        new string[] { "derive" },
        new string[] { "matrix", "-", "friendly-2024", "cases" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_is_one_object_and_a_line_feed(string[] command)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, [.. command, "--format", "json"]);

        run.Code.Should().BeLessThan(2, run.Error);
        run.Out.Should().EndWith("}\n");
        using var answer = JsonDocument.Parse(run.Out);
        answer.RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    [Fact]
    public async Task Derived_claims_are_not_written_to_a_file_of_another_format()
    {
        using var folder = new Folder();
        var target = Path.Combine(folder.Path, "filled.csv");

        var run = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "derive", "-o", target);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("does not have an extension of FactTracker's own format: .json, .jsonl or .ndjson.");
        File.Exists(target).Should().BeFalse();
    }
}
