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

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("check", "--help")]
    [InlineData("formats")]
    public async Task Help_that_cannot_be_written_exits_2_with_one_line(params string[] arguments)
    {
        using var output = new StandardOutput(new FailingStream(NoSpace));
        using var error = new StringWriter();
        using var host = new CommandHost { Input = Stream.Null, Output = output, Error = error };

        (await FactTrackerCommand.RunAsync(arguments, host, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Refused);
        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
    }

    [Theory]
    [InlineData("check", "no-such-file.json")]
    [InlineData("no-such-verb")]
    public async Task Messages_that_cannot_be_written_are_discarded_and_exit_2(params string[] arguments)
    {
        using var output = new StandardOutput(new MemoryStream());
        using var error = new StreamWriter(new StandardError(new FailingStream(NoSpace))) { AutoFlush = true };
        using var host = new CommandHost { Input = Stream.Null, Output = output, Error = error };

        (await FactTrackerCommand.RunAsync(arguments, host, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Refused);
        host.HasLostMessages.Should().BeTrue();
    }

    [Fact]
    public void Exhausted_memory_is_recognised_within_other_exceptions()
    {
        MemoryFault.Is(new AggregateException(new IOException("a"), new InsufficientMemoryException())).Should().BeTrue();
        MemoryFault.Is(new TypeInitializationException("T", new InsufficientMemoryException())).Should().BeTrue();
        MemoryFault.Is(new IOException("a")).Should().BeFalse();
    }

    [Theory]
    [InlineData("date", ExitCode.Refused)]
    [InlineData("read", ExitCode.Well)]
    public async Task Text_in_UTF16_is_read_or_refused_by_name(string verb, object code)
    {
        using var bytes = new MemoryStream();
        using var output = new StandardOutput(bytes);
        using var error = new StringWriter();
        using var input = new MemoryStream(System.Text.Encoding.Unicode.GetBytes("65% in 2024\n"));
        using var host = new CommandHost { Input = input, Output = output, Error = error };

        (await FactTrackerCommand.RunAsync([verb], host, TestContext.Current.CancellationToken)).Should().Be((ExitCode)code);
        if (verb == "date") error.ToString().Should().Contain("UTF-16");
        else System.Text.Encoding.UTF8.GetString(bytes.ToArray()).Should().Contain("65");
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
