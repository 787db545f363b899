using System.Diagnostics;

namespace FactTracker.Cli.Tests;

/// <summary>Runs the sample that makes the command the merge and diff driver of git.</summary>
public sealed class GitDriversTests
{
    [Fact]
    public async Task Git_merges_and_compares_claim_sets()
    {
        var start = new ProcessStartInfo("bash", [Script()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["FACTTRACKER"] = $"dotnet {typeof(CommandHost).Assembly.Location}";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0, await errors + await output);
        (await output).Should().EndWith("All merged.\n");
    }

    private static string Script()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", "git", "drivers.sh");
    }
}
