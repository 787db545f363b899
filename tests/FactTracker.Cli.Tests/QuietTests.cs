namespace FactTracker.Cli.Tests;

/// <summary>With --quiet, standard error has errors alone, and standard output and the exit code stay the same.</summary>
public sealed class QuietTests
{
    public static TheoryData<string[]> Runs => [.. EveryVerb.Runs];

    [Fact]
    public void Every_verb_is_among_them() => EveryVerb.Runs.Select(EveryVerb.NameOf).Distinct().Should().BeEquivalentTo(EveryVerb.Names);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Notes_are_left_out(string[] arguments)
    {
        using var one = await EveryVerb.PrepareAsync(Sets.Friendly);
        using var other = await EveryVerb.PrepareAsync(Sets.Friendly);
        var usual = await EveryVerb.RunAsync(one, new Surroundings(), arguments);
        var quiet = await EveryVerb.RunAsync(other, new Surroundings(), [.. arguments, "--quiet"]);

        usual.Code.Should().BeLessThan(2, usual.Error);
        (quiet.Code, quiet.Out, quiet.Error).Should().Be((usual.Code, usual.Out, ""));
        other.FileNames.Should().Equal(one.FileNames);
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
