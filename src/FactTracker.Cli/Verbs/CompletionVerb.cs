using System.CommandLine;

namespace FactTracker.Cli.Verbs;

/// <summary><c>completion</c>: prints the script with which a shell completes command lines.</summary>
internal sealed class CompletionVerb : IVerb
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "facttracker.bash", ["zsh"] = "facttracker.zsh", ["fish"] = "facttracker.fish", ["powershell"] = "facttracker.ps1",
    };

    private readonly Argument<string?> _shell = new("SHELL")
    {
        Description = $"The shell: {string.Join(", ", Scripts.Keys)}. The first lines of the script say where it goes.",
        CustomParser = argument => Choice.Parse(argument, argument.Tokens[0].Value, [.. Scripts.Keys]),
    };

    public CompletionVerb() => _shell.CompletionSources.Add([.. Scripts.Keys]);

    public string Name => "completion";

    public string Summary => "Prints the script with which a shell completes verbs, options, words of options and file names.";

    public IReadOnlyList<Symbol> Symbols => [_shell];

    public string? Findings => null;

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("eval \"$(facttracker completion bash)\"", "Complete in this bash, or in all with the line in ~/.bashrc."),
        new("facttracker completion fish > ~/.config/fish/completions/facttracker.fish", "Complete in fish."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var script = typeof(CompletionVerb).Assembly.GetManifestResourceStream(Scripts[run.Value(_shell)!])!;
        await using (script.ConfigureAwait(false))
        {
            await script.CopyToAsync(run.Data, cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Well;
    }
}
