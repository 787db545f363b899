using System.Diagnostics;
using System.Text;

namespace FactTracker.Cli.Tests;

/// <summary>Standard input that never ends costs neither all memory nor all time, and a killed command leaves nothing behind.</summary>
public sealed class EndlessInputTests
{
    private const int MostPolls = 1_000;
    private static readonly byte[] NoLineEnd = Encoding.UTF8.GetBytes(new string('x', 4_000));

    [Theory]
    [InlineData("date", "256 MiB without a line end")]
    [InlineData("read", "33554432 characters")]
    public async Task Standard_input_without_a_line_end_is_given_up(string verb, string message)
    {
        using var input = new EndlessStream(NoLineEnd);
        using var output = new StandardOutput(new MemoryStream());
        using var error = new StringWriter();
        using var host = new CommandHost { Input = input, Output = output, Error = error };

        (await FactTrackerCommand.RunAsync([verb], host, TestContext.Current.CancellationToken)).Should().Be(ExitCode.Refused);

        error.ToString().Should().StartWith("facttracker: ").And.Contain(message);
        error.ToString().TrimEnd().Should().NotContain("\n", "one line says it");
    }

    [Fact]
    public async Task A_file_that_holds_output_back_has_no_name_that_could_stay_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the open files of a process are listed on Linux only");
        using var folder = new Folder();
        var start = new ProcessStartInfo(
            "dotnet", [typeof(CommandHost).Assembly.Location, "convert", "-", "-", "--from", "csv", "--to", "jsonl", "--strict"])
        { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = folder.Path;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync("id,text\n" + string.Concat(Enumerable.Repeat("c,t\n", 20_000)));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (!process.HasExited && !OpenFiles(process).Any(file => file.StartsWith(folder.Path, StringComparison.Ordinal)))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        // Between the opening and the deletion, the file has a name for a moment.
        for (var polls = 0; polls < MostPolls && Directory.GetFiles(folder.Path).Length > 0; polls++)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    private static List<string> OpenFiles(Process process)
    {
        try
        {
            return [.. Directory.GetFiles($"/proc/{process.Id}/fd").Select(file => new FileInfo(file).LinkTarget ?? "")];
        }
        catch (IOException)
        {
            return []; // The process ended, or closed the file.
        }
    }
}
