namespace FactTracker.Cli.Tests;

public sealed class NewTests
{
    private static readonly string[] Answers =
    [
        "--title", "Rents", "--language", "en", "--by", "Anna", "--source-title", "Rent survey", "--source-publisher", "City Office",
        "--source-published", "March 2024", "--source-url", "https://example.org/rents", "--claim", "In 2024, rents rose by 5%",
        "--at", "2025-09-20T09:00:00Z",
    ];

    [Theory]
    [InlineData("claims.json")]
    [InlineData("claims.jsonl")]
    public async Task Options_answer_all_questions(string name)
    {
        using var folder = new Folder();
        var file = folder[name];
        var run = await CommandRun.Of(["new", file, .. Answers]);

        (run.Code, run.Out).Should().Be((0, ""));
        run.Error.Should().Contain($"{file} was begun.");
        var set = ClaimSet.Load(file);
        (set.Title, set.Language?.ToString(), set.Publisher).Should().Be(("Rents", "en", new Agent("Anna")));
        var source = set.Sources.Should().ContainSingle().Which;
        source.Id.Text.Should().Be("city-office-2024-03-rent-survey");
        var claim = set.Claims.Should().ContainSingle().Which;
        claim.Citations.Should().Equal(new Citation(source.Id));
        claim.Value.Should().ContainSingle();
        (await CommandRun.Of("check", file)).Code.Should().Be(0);
    }

    [Fact]
    public async Task Standard_input_answers_a_line_each_and_blank_lines_leave_out()
    {
        var run = await CommandRun.Of(new Surroundings { Input = "Rents\n\n\nSurvey\n" }, "new");

        run.Code.Should().Be(0);
        var set = ClaimSet.Parse(run.Out);
        (set.Title, set.Language, set.Claims.Count).Should().Be(("Rents", null, 0));
        set.Sources.Should().ContainSingle().Which.Title.Should().Be("Survey");
    }

    [Fact]
    public async Task A_person_is_asked_again_after_a_mistake()
    {
        var run = await CommandRun.Of(new Surroundings { Input = "Rents\nenglish, mostly\nen\n", InputIsTerminal = true }, "new");

        run.Code.Should().Be(0);
        run.Error.Should().Contain("What is the set about?").And.Contain("is not a language tag");
        ClaimSet.Parse(run.Out).Language!.Value.ToString().Should().Be("en");
    }

    [Fact]
    public async Task An_existing_file_and_a_wrong_answer_are_refused()
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", "x");
        (await CommandRun.Of("new", file)).Error.Should().Contain("exists already");
        (await CommandRun.Of("new", folder["a.csv"])).Error.Should().Contain("has not the extension");
        var run = await CommandRun.Of("new", folder["b.json"], "--title", "T", "--source-published", "03/04/2022");
        (run.Code, folder.FileNames.Count()).Should().Be((2, 1));
        run.Error.Should().Contain("--source-published: ");
    }
}
