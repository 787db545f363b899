using System.CommandLine;
using FactTracker.Cli.Ledgers;
using FactTracker.History;

namespace FactTracker.Cli.Verbs;

/// <summary><c>blame</c>: prints for each part of a record the entry of a ledger that last changed it.</summary>
internal sealed class BlameVerb : IVerb
{
    private readonly Argument<string> _ledger = LedgerWork.Ledger();
    private readonly Argument<string> _id = new("ID") { Description = "The id of a claim or source." };
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "blame";

    public string Summary => "Shows for each part of a claim or source who last changed it, when and why.";

    public IReadOnlyList<Symbol> Symbols => [_ledger, _id, _format];

    public IReadOnlyList<Example> Examples { get; } =
        [new("facttracker blame rents.ledger.jsonl rent-2024", "Show where each part of a claim comes from.")];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var (path, id) = (run.Value(_ledger)!, run.Value(_id)!);
        var reading = LedgerFiles.Read(path, run);
        RecordedIds.Require(reading.Ledger, id, path);
        if (reading.Ledger.Blame(id) is not { } blame)
            throw new CommandException($"{path} judges \"{id}\" but has no record of that id.");
        if (run.IsJson(_format)) AnswerJson.Write(blame.WriteTo, run);
        else
        {
            foreach (var line in blame.ToWords().Split('\n')) run.Text.WriteLine(StyledLine.Of(line));
        }

        return Task.FromResult(reading.HasErrors ? ExitCode.Findings : ExitCode.Well);
    }
}
