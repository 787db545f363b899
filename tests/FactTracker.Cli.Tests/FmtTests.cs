namespace FactTracker.Cli.Tests;

public sealed class FmtTests
{
    [Fact]
    public async Task A_file_is_laid_out_once_and_keeps_what_it_says()
    {
        using var folder = new Folder();
        foreach (var (name, text) in ((string, string)[])
            [("a.json", Sets.Friendly), ("b.jsonl", "{ \"facttracker\": \"1.0\" }\r\n{ \"claim\": { \"text\": \"A\", \"x:y\": [1,  2], \"id\": \"a\" } }\r\n")])
        {
            var file = folder.Write(name, text);
            var before = ClaimSet.Load(file);
            var check = await CommandRun.Of("fmt", file, "--check");
            (check.Code, check.Out).Should().Be((1, $"{file}\n"));

            (await CommandRun.Of("fmt", file)).Code.Should().Be(0);
            ClaimSet.Load(file).Should().Be(before);
            var once = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            once.Should().NotBe(text);
            (await CommandRun.Of("fmt", file, "--check")).Code.Should().Be(0);
            (await CommandRun.Of("fmt", file)).Error.Should().BeEmpty();
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(once);
        }
    }

    [Fact]
    public async Task Standard_input_is_laid_out_on_standard_output()
    {
        var once = await CommandRun.Of(new Surroundings { Input = Sets.Friendly }, "fmt");
        once.Code.Should().Be(0);
        (await CommandRun.Of(new Surroundings { Input = once.Out }, "fmt")).Out.Should().Be(once.Out);
    }

    [Fact]
    public async Task A_file_with_errors_is_left_as_it_is_and_the_others_are_laid_out()
    {
        using var folder = new Folder();
        var (faulty, good) = (folder.Write("a.json", Sets.Faulty), folder.Write("b.json", Sets.Friendly));
        var run = await CommandRun.Of("fmt", folder["*.json"]);

        run.Code.Should().Be(1);
        run.Error.Should().Contain($"{faulty} was not changed, as it has errors.").And.Contain($"{good} was laid out.");
        (await File.ReadAllTextAsync(faulty, TestContext.Current.CancellationToken)).Should().Be(Sets.Faulty);
    }

    [Fact]
    public async Task Other_formats_are_refused()
    {
        var run = await CommandRun.Of(new Surroundings { Input = "id,text\na,A\n" }, "fmt");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("format csv");
    }
}
