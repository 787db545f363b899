using FactTracker.Storage;

namespace FactTracker.DependencyInjection.Tests;

/// <summary>Opens stores in memory, and counts what happens to them.</summary>
internal sealed class CountedStore
{
    private int _opened;

    /// <summary>How often a store was opened.</summary>
    public int Opened => _opened;

    /// <summary>The stores that were opened.</summary>
    public List<InMemoryClaimStore> Stores { get; } = [];

    /// <summary>What the next openings throw, first to last.</summary>
    public Queue<Exception> Faults { get; } = new();

    /// <summary>What openings wait for.</summary>
    public TaskCompletionSource? Gate { get; init; }

    public async Task<IClaimStore> OpenAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _opened);
        if (Gate is not null) await Gate.Task.WaitAsync(cancellationToken);
        if (Faults.TryDequeue(out var fault)) throw fault;
        var store = new InMemoryClaimStore();
        Stores.Add(store);
        return store;
    }
}
