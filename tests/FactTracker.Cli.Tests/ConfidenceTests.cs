using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class ConfidenceTests
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "sources": [
            { "id": "a", "title": "A", "basedOn": [], "reliability": "A" }, { "id": "b", "title": "B", "basedOn": [], "reliability": "F" },
            { "id": "copy", "title": "Copy", "basedOn": ["a"] }
          ],
          "claims": [
            { "id": "x", "text": "It is so", "confidence": 0.7, "citations": [{ "source": "a", "credibility": 2 }] },
            { "id": "y", "text": "It is so", "confidence": 0.7, "citations": ["copy"] },
            { "id": "z", "text": "It is so", "confidence": 0.7, "citations": [{ "source": "b", "credibility": 6 }] },
            { "id": "silent", "text": "Nothing is said" }
          ]
        }
        """;

    /// <summary>The options, and how the first line goes on after the id.</summary>
    public static TheoryData<string[], string> Methods => new()
    {
        { [], "84.5%, by adding up log-odds from a prior of 50% (policy \"default\"), 2 independent origins." },
        { ["--method", "linear"], "70%, by the weighted mean" },
        { ["--method", "noisyor"], "91%, by noisy-OR" },
        { ["--method", "dempster"], "84.5%, conflict 42%, by Dempster's rule" },
        { ["--method", "cumulative"], "70%, by cumulative fusion of opinions" },
        { ["--prior", "0.7"], "70%, by adding up log-odds from a prior of 70%" },
        { ["--policy", "admiralty"], "70%, by adding up log-odds from a prior of 50% (policy \"admiralty example\"), one origin." },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Method_prior_and_policy_choose_the_number(string[] options, string expected)
    {
        var run = await Run(options);
        run.Code.Should().Be(0);
        run.Lines[0].Should().StartWith($"x  {expected}");
    }

    [Fact]
    public async Task Each_origin_has_a_line() =>
        (await Run()).Lines[1..].Should().Equal(
            "  Asserted by x, y, and z.",
            "  a: 70% (the mean of 70% in x and 70% in y); without it 70%.",
            "  b: 70% (70% in z); without it 70%.",
            "1 claim states no confidence.");

    [Fact]
    public async Task A_scale_adds_its_term() =>
        (await Run("x", "--scale", "icd203")).Lines[1].Should().Be("  very likely (icd203).");

    [Fact]
    public async Task A_scale_of_another_kind_is_refused() =>
        (await Run("x", "--scale", "stix-0-10")).Lines[1].Should().Be(
            "  no term on stix-0-10: it is a scale of analytic confidence.");

    [Fact]
    public async Task A_claim_that_is_asked_for_is_printed_without_a_number() =>
        (await Run("silent")).Lines.Should().Equal("silent  no number, because nothing that counts has one.");

    [Fact]
    public async Task Json_is_one_object()
    {
        using var document = JsonDocument.Parse((await Run("--format", "json")).Bytes);
        var pooled = document.RootElement.GetProperty("pooled");
        pooled.GetArrayLength().Should().Be(2);
        pooled[0].GetProperty("confidence").GetDecimal().Should().Be(0.844827586207m);
        pooled[1].GetProperty("confidence").ValueKind.Should().Be(JsonValueKind.Null);
        pooled[1].GetProperty("refusal").GetString().Should().Be("noNumber");
    }

    [Fact]
    public async Task A_policy_is_read_from_a_file()
    {
        using var folder = new Folder();
        var path = folder.Write("policy.json", """{ "name": "even", "confidence": { "method": "linear" } }""");
        (await Run("x", "--policy", path)).Lines[0].Should().Be("x  70%, by the weighted mean (policy \"even\"), 2 independent origins.");
        var broken = folder.Write("broken.json", """{ "confidence": { "method": "mean" } }""");
        var run = await Run("x", "--policy", broken);
        run.Code.Should().Be(2);
        run.Error.Should().Contain("broken.json:1:29: error FT1001: \"mean\" is not known here.");
        (await Run("--policy", path + "-not-there")).Error.Should().Contain("does not exist");
    }

    [Theory]
    [InlineData("no such claim", "X", "There is no claim \"X\"; did you mean x?")]
    [InlineData("a source", "a", "\"a\" is a source.")]
    public async Task An_id_that_is_no_claim_is_refused(string what, string id, string message)
    {
        var run = await Run(id);
        run.Code.Should().Be(2, what);
        run.Error.Should().Contain(message);
    }

    [Theory]
    [InlineData("--prior", "1")]
    [InlineData("--method", "mean")]
    [InlineData("--scale", "kent")]
    public async Task A_wrong_option_is_refused(string option, string value) => (await Run(option, value)).Code.Should().Be(2);

    [Fact]
    public async Task An_empty_set_prints_nothing()
    {
        var run = await CommandRun.Of(new Surroundings { Input = """{ "facttracker": "1.0" }""" }, "confidence");
        run.Code.Should().Be(0);
        run.Out.Should().BeEmpty();
    }

    private static Task<CommandRun> Run(params string[] arguments) =>
        CommandRun.Of(new Surroundings { Input = Set }, ["confidence", "-", .. arguments]);
}
