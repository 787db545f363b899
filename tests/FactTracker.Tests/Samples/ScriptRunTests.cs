using System.Diagnostics;

namespace FactTracker.Tests.Samples;

/// <summary>Runs the samples as their users do: from the root of the checkout, with the SDK alone.</summary>
public sealed class ScriptRunTests
{
    public static TheoryData<string, string[], string> Runs => new()
    {
        { "quickstart.cs", [], "friendly-2024: In 2024, 65 per cent of Russians called China a friendly state [note]" },
        { "build.cs", [], "\"date\": \"2000~/2004~\"" },
        { "filter.cs", ["--tag", "opinion"], "In 2024, 65 per cent of Russians called China a friendly state" },
        { "filter.cs", ["--source", "fsb-document"],
            "from: Equal player or junior partner?, which draws on [Article on an internal document of the FSB]" },
        { "filter.cs", ["--above", "0.95"], "how sure we are: 99%, a public event" },
        { "gates.cs", [], "The claim \"seepage\" has 0 certain origins; the policy demands 1." },
        { "asof.cs", [], "Known on 2021-03-25, about 2021-02-25: Sally earns USD 6,500 a month" },
        { "conflicts.cs", [], "owner-1 and owner-2: contradictory" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Script_runs_and_says_what_it_should(string script, string[] arguments, string expected)
    {
        Effort.NeedsPrograms("builds and runs a script");
        var start = new ProcessStartInfo("dotnet", ["run", "-c", "Release", $"samples/{script}", "--", .. arguments])
        {
            WorkingDirectory = Checkout.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a running build or test tells its children would mislead this build of its own, and a build server would outlive it.
        foreach (var name in Environment.GetEnvironmentVariables().Keys
            .Cast<string>()
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, await errors + await output);
        (await output).Should().Contain(expected);
    }
}
