namespace FactTracker.Cli.Tests;

/// <summary>With --quiet, standard error has errors alone, and standard output and the exit code stay the same.</summary>
public sealed class QuietTests
{
    public static TheoryData<string[]> Runs => new(
    [
        ["list"], ["list", "--subject", "Mars"], ["show"], ["convert", "-", "-"], ["convert", "-", "-", "--where", "tag = opinion"],
        ["conflicts"],
        ["stale", "--at", "2026-01-01"], ["agenda", "--at", "2026-01-01", "--until", "2026-12-31"], ["duplicates"], ["origins"], ["hash"],
        ["join", "-"], ["series"], ["confidence"], ["agreement"], ["truth"],
    ]);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Notes_are_left_out(string[] arguments)
    {
        var usual = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, arguments);
        var quiet = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, [.. arguments, "--quiet"]);

        (quiet.Code, quiet.Out, quiet.Error).Should().Be((usual.Code, usual.Out, ""));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("convert", "-", "-")]
    [InlineData("show")]
    public async Task Errors_stay(params string[] arguments)
    {
        var quiet = await CommandRun.Of(new Surroundings { Input = Sets.Faulty }, [.. arguments, "--quiet"]);

        quiet.Code.Should().Be(1);
        quiet.Error.Should().Contain("error FT");
    }
}
