using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.Tests.Storage.Engines;

/// <inheritdoc/>
public sealed class ListQueryTests : QueryContract
{
    /// <inheritdoc/>
    protected override Task<IClaimStore> OpenAsync() => Task.FromResult<IClaimStore>(new ListClaimStore());
}
