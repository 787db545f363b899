using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>What every store does. The tests of a store inherit each of the classes beside this one.</summary>
public abstract class StoreContract
{
    /// <summary>When the first entry is recorded.</summary>
    protected static readonly Instant Start = Instant.FromUtc(2025, 3, 1, 12, 0);

    /// <summary>The token of the running test.</summary>
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Opens a store that holds nothing.</summary>
    protected abstract Task<IClaimStore> OpenAsync();

    /// <summary>Opens a store and the reference, both with the same batches.</summary>
    protected async Task<StorePair> OpenPairAsync(params IEnumerable<StoreBatch> batches)
    {
        var pair = new StorePair(await OpenAsync(), new InMemoryClaimStore());
        foreach (var batch in batches)
        {
            await pair.AppendAsync(batch, Token);
        }

        return pair;
    }
}
