using System.CommandLine;
using System.Text;

namespace FactTracker.Cli.Verbs;

/// <summary><c>man</c>: prints the manual page.</summary>
internal sealed class ManVerb : IVerb
{
    public string Name => "man";

    public string Summary => "Prints the manual page, for man(1).";

    public IReadOnlyList<Symbol> Symbols => [];

    public string? Findings => null;

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker man > ~/.local/share/man/man1/facttracker.1", "Install the page, so that man facttracker shows it."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        run.Data.Write(Encoding.UTF8.GetBytes(ManualPage.Of(FactTrackerCommand.Whole(run.Host))));
        return Task.FromResult(ExitCode.Well);
    }
}
