using System.IO.Pipelines;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Cli.Stores;

/// <summary>
/// A store as the text that <c>export</c> writes: JSON Lines, written while they are read, so that they take no more memory than the pipe.
/// </summary>
internal sealed class StoreText : IAsyncDisposable
{
    private const int MostBytes = 1 << 20;
    private readonly IClaimStore _store;
    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: MostBytes, resumeWriterThreshold: MostBytes / 2));
    private readonly CancellationTokenSource _end;
    private readonly Task _writing;

    private StoreText(string name, IClaimStore store, Instant? known, CancellationToken cancellationToken)
    {
        _store = store;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Lines = _pipe.Reader.AsStream();
        _writing = Task.Run(() => WriteAsync(name, known), CancellationToken.None);
    }

    /// <summary>The text.</summary>
    public Stream Lines { get; }

    /// <summary>Opens a store and begins to read it.</summary>
    /// <param name="name">The store.</param>
    /// <param name="known">The recorded time as of which to look; null for now.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static async Task<StoreText> OpenAsync(string name, Instant? known, CancellationToken cancellationToken) =>
        new(name, await StoreOpening.ToReadAsync(name, cancellationToken).ConfigureAwait(false), known, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await Lines.DisposeAsync().ConfigureAwait(false);
        await _writing.ConfigureAwait(false);
        await _store.DisposeAsync().ConfigureAwait(false);
        _end.Dispose();
    }

    // The reader of the pipe gets the exception.
    private async Task WriteAsync(string name, Instant? known)
    {
        Exception? fault = null;
        try
        {
            var output = _pipe.Writer.AsStream(leaveOpen: true);
            await using (output.ConfigureAwait(false))
            {
                await _store.WriteLinesAsync(output, new StoreQuery { Known = known }, cancellationToken: _end.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            fault = StoreFaults.Of(e, name) ?? e;
        }

        await _pipe.Writer.CompleteAsync(fault).ConfigureAwait(false);
    }
}
