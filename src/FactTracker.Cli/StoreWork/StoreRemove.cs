using System.CommandLine;
using System.Globalization;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Cli.StoreWork;

/// <summary><c>store remove</c>: removes records; what they were stays known.</summary>
internal sealed class StoreRemove : IVerb
{
    private readonly Argument<string> _store = StoreArgument.Of();

    private readonly Argument<string[]> _ids = new("ID")
    {
        Description = "The ids of the claims and sources to remove.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _by = new("--by") { Description = "Who removes it.", HelpName = "NAME" };
    private readonly Option<string?> _why = new("--why") { Description = "The reason.", HelpName = "TEXT" };
    private readonly Option<Instant?> _at = TimeOption.Recorded();
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "remove";

    public string Summary => "Removes claims and sources; what they were stays in the history.";

    public IReadOnlyList<Symbol> Symbols => [_store, _ids, _by, _why, _at, _format];

    public IReadOnlyList<Example> Examples { get; } =
        [new("facttracker store remove claims.db rent-2024 --by Anna --why 'entered twice'", "Remove a claim, and say why.")];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        var name = run.Value(_store)!;
        var batch = new StoreBatch(LedgerWork.TimeOf(run.Value(_at), run))
        {
            By = LedgerWork.AgentOf(run.Value(_by)),
            Why = run.Value(_why) is { } why && !string.IsNullOrWhiteSpace(why) ? why : null,
            Removed = [.. run.Value(_ids)!.Distinct(StringComparer.Ordinal)],
        };
        var store = await StoreOpening.ToWriteAsync(name, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var work = () => RemoveAsync(store, batch, name, cancellationToken);
            var receipt = await StoreFaults.GuardAsync(name, work).ConfigureAwait(false);
            Write(receipt, batch, name, run);
            return receipt.NotFound.IsEmpty ? ExitCode.Well : ExitCode.Findings;
        }
    }

    // All or none: a typing error in one id is noticed before the others are gone.
    private static async Task<StoreReceipt> RemoveAsync(
        IClaimStore store, StoreBatch batch, string name, CancellationToken cancellationToken)
    {
        foreach (var id in batch.Removed)
        {
            if (await store.FindAsync(id, cancellationToken: cancellationToken).ConfigureAwait(false) is null)
                throw new CommandException(
                    $"Nothing was removed, as {StoreAddress.Shown(name)} has no record \"{id}\". It may be removed already: " +
                    "facttracker store history shows it.");
        }

        return await store.AppendAsync(batch, cancellationToken).ConfigureAwait(false);
    }

    private void Write(StoreReceipt receipt, StoreBatch batch, string name, VerbRun run)
    {
        if (run.IsJson(_format))
        {
            AnswerJson.Write(
                json =>
                {
                    json.WriteStartObject();
                    json.WriteNumber("removed", receipt.Removed);
                    json.WriteNumberOrNull("entry", receipt.Sequence);
                    json.WriteStartArray("notFound");
                    foreach (var id in receipt.NotFound) json.WriteStringValue(id);
                    json.WriteEndArray();
                    json.WriteEndObject();
                },
                run);
            return;
        }

        foreach (var id in batch.Removed.Except(receipt.NotFound)) run.Text.WriteLine(StyledLine.Of(id, Tone.Name).Add("  removed"));
        run.Flush();
        run.Notes.WriteLine(StyledLine.Of(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Counts.Of(receipt.Removed, "record", "records")} removed from {StoreAddress.Shown(name)}, entry {receipt.Sequence}."),
            Tone.Quiet));
    }
}
