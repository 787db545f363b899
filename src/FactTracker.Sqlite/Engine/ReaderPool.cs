using System.Collections.Concurrent;

namespace FactTracker.Sqlite.Engine;

/// <summary>Connections that only read: as many as tasks read at the same time, up to a limit.</summary>
internal sealed class ReaderPool(Func<Session> open, int limit) : IDisposable
{
    private readonly ConcurrentBag<Session> _free = [];
    private readonly SemaphoreSlim _places = new(limit, limit);
    private volatile bool _isClosed;

    /// <summary>Runs work that sees one state of the database.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isClosed, this);
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var session = _free.TryTake(out var free) ? free : open();
            try
            {
                return session.Read(() => work(session), cancellationToken);
            }
            finally
            {
                if (_isClosed) session.Dispose();
                else _free.Add(session);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_free.TryTake(out var session)) session.Dispose();
    }
}
