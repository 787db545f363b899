using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Conflicting;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>agreement</c>: prints claims that corroborate each other.</summary>
internal sealed class AgreementVerb : IVerb
{
    private readonly Argument<string[]> _files = JoinedInput.Files();
    private readonly ConflictOptions _options = new();
    private readonly Option<string?> _format = OutputFormat.Option();
    private readonly Option<IReadableFormat?> _from = CommandFormats.From();

    public string Name => "agreement";

    public string Summary => "Finds claims that agree, the origins behind them and who dissents.";

    public IReadOnlyList<Symbol> Symbols => [_files, .. _options.PolicySymbols, _format, _from];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker agreement claims.json", "List groups of claims that agree on a value."),
        new("facttracker agreement claims.json --format json", "Print the groups as one JSON object, for other programs."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var policy = _options.PolicyOf(run);
        var reading = await JoinedInput.ReadAsync(run.Value(_files), run.Value(_from), run, cancellationToken).ConfigureAwait(false);
        var agreements = reading.Set.FindAgreement(policy);
        if (run.IsJson(_format)) AnswerJson.Write(agreements.WriteTo, run);
        else AnswerLines.Write(agreements.ToWords(run.Host.Culture), run);
        return reading.HasErrors ? ExitCode.Findings : ExitCode.Well;
    }
}
