using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.Tests.Storage.Memory;

/// <inheritdoc/>
public sealed class InMemoryImportTests : ImportContract
{
    /// <inheritdoc/>
    protected override Task<IClaimStore> OpenAsync() => Task.FromResult<IClaimStore>(new InMemoryClaimStore());
}
