using FactTracker.Analysis;
using FactTracker.Cli.Ledgers;
using FactTracker.History;

namespace FactTracker.Cli.Judging;

/// <summary>A ledger whose entries hold judgements.</summary>
internal sealed class JudgedLedger : IJudgementStore
{
    private readonly string _path;
    private readonly LedgerAppender _appender;

    /// <summary>Opens the ledger, or creates it, and reads its judgements.</summary>
    /// <exception cref="CommandException">It cannot be read, or has errors.</exception>
    public JudgedLedger(string path, VerbRun run)
    {
        _path = path;
        _appender = LedgerFiles.Open(path, run);
        try
        {
            Judgements = LedgerFiles.Read(_appender, path, run).Judgements;
        }
        catch
        {
            _appender.Dispose();
            throw;
        }
    }

    public Judgements Judgements { get; }

    public void Append(IReadOnlyList<Judgement> judgements)
    {
        LedgerWork.RequireAfter(_appender.At, judgements[^1].At!.Value, _path);
        try
        {
            _appender.Append([.. judgements.Select((judgement, index) => EntryOf(judgement, _appender.Sequence + 1 + index))]);
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path} cannot be written: {FileFault.ReasonOf(e)}");
        }
    }

    public void Dispose() => _appender.Dispose();

    // Who judged, when and why is what the entry says of itself.
    private static LedgerEntry EntryOf(Judgement judgement, long sequence) => new(sequence, judgement.At!.Value, EntryKind.Judge)
    {
        By = judgement.By, Why = judgement.Why, Judgement = judgement with { By = null, At = null, Why = null },
    };
}
