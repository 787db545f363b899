using System.Data.Common;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>
/// Imports files into a store, one after the other. The store is opened, or created, for the first file that can be opened.
/// </summary>
/// <param name="name">The store.</param>
/// <param name="stamp">When it is recorded, by whom and why.</param>
/// <param name="report">Receives what became of each file.</param>
/// <param name="run">The run.</param>
internal sealed class StoreImporting(string name, ImportOptions stamp, ImportReport report, VerbRun run)
    : IAsyncDisposable
{
    private IClaimStore? _store;

    /// <summary>Imports a file. One that cannot be read is reported, and does not stop the others.</summary>
    /// <exception cref="CommandException">The store cannot be written.</exception>
    public async Task AddAsync(
        string file, IReadableFormat? from, TableArguments tables, bool isOneOfMany, CancellationToken cancellationToken)
    {
        ClaimSetInput input;
        try
        {
            input = await ClaimSetInput.OpenAsync(file, from, run, cancellationToken, tables.Mapped(run)).ConfigureAwait(false);
        }
        catch (CommandException refusal)
        {
            report.Add(new ImportedFile(StoreAddress.Shown(file)) { Refused = refusal.Message });
            return;
        }

        await using (input.ConfigureAwait(false))
        {
            var options = input.Asked(tables.OptionsFor(input, run, isOneOfMany));
            _store ??= await StoreOpening.ToCreateAsync(name, cancellationToken).ConfigureAwait(false);
            report.Add(await ImportAsync(_store, input, options, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Returns how much the store holds, or null when nothing was opened.</summary>
    public async Task<StoreStatistics?> MeasureAsync(CancellationToken cancellationToken) => _store is null
        ? null
        : await StoreFaults.GuardAsync(name, () => _store.MeasureAsync(cancellationToken)).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<ImportedFile> ImportAsync(
        IClaimStore store, ClaimSetInput input, ReadingOptions options, CancellationToken cancellationToken)
    {
        var lines = new ConversionReport(input.Name, run);
        var imported = new ImportedFile(input.Name) { Format = input.Format.Name };
        var how = stamp with { Format = input.Format, Reading = options };
        try
        {
            var shown = run.Status is { } line ? new ImportProgressLine(input.Name, line) : null;
            var work = store.ImportAsync(input.Text, how, shown, cancellationToken);
            // A read of standard input may never return, so Ctrl-C does not wait for it.
            var found = await (input.IsStandard ? work.WaitAsync(cancellationToken) : work).ConfigureAwait(false);
            lines.AddAll(found.Problems);
            lines.End();
            imported = imported with { Problems = found.Problems, Errors = lines.Errors, Claims = found.Claims, Sources = found.Sources };
            return found.IsClaimSet
                ? imported with
                {
                    Added = found.Added,
                    Revised = found.Revised,
                    Unchanged = found.Unchanged,
                    KnownBytes = found.KnownBytes,
                }
                : imported with { Refused = input.Refusal([]).Message };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            report.Stop();
            throw;
        }
        catch (DbException e)
        {
            throw StoreFaults.Of(e, name)!;
        }
        catch (Exception e) when (InputFaults.Of(e, input.Name) is { } fault)
        {
            return imported with { Refused = fault.Message };
        }
    }
}
