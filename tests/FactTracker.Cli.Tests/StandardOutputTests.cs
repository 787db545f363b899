namespace FactTracker.Cli.Tests;

public sealed class StandardOutputTests
{
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;

    [Fact]
    public void A_reader_that_leaves_ends_the_output_quietly()
    {
        using var output = new StandardOutput(new FailingStream(BrokenPipe));

        output.Write("text"u8);

        output.IsClosed.Should().BeTrue();
    }

    [Fact]
    public void A_full_disk_is_told_once()
    {
        using var output = new StandardOutput(new FailingStream(NoSpace));
        var write = () => output.Write("text"u8);

        write.Should().Throw<IOException>();
        write.Should().NotThrow();
    }

    [Fact]
    public async Task A_verb_stops_when_nobody_reads_on()
    {
        using var output = new StandardOutput(new FailingStream(BrokenPipe));
        using var input = new EndlessStream("2024\n"u8.ToArray());
        using var host = new CommandHost { Input = input, Output = output, Error = TextWriter.Null };

        (await FactTrackerCommand.RunAsync(["date"], host, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Well);
    }

    [Fact]
    public async Task What_cannot_be_written_to_the_output_exits_2()
    {
        using var output = new StandardOutput(new FailingStream(NoSpace));
        using var error = new StringWriter();
        using var host = new CommandHost { Input = Stream.Null, Output = output, Error = error };

        (await FactTrackerCommand.RunAsync(["schema"], host, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Refused);
        error.ToString().Should().StartWith("facttracker: ");
    }

    [Fact]
    public async Task Breaking_off_gives_the_code_shells_know()
    {
        using var output = new StandardOutput(new MemoryStream());
        using var input = new EndlessStream("2024\n"u8.ToArray());
        using var host = new CommandHost { Input = input, Output = output, Error = TextWriter.Null };
        using var source = new CancellationTokenSource();
        input.OnFirstRead = source.Cancel;

        (await FactTrackerCommand.RunAsync(["date"], host, source.Token)).Should().Be(ExitCode.Interrupted);
    }
}
