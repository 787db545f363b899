using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.Sqlite.Tests;

public sealed class SqliteConcurrencyTests : ConcurrencyContract
{
    protected override async Task<IClaimStore> OpenAsync() => await TemporaryStore.OpenAsync();
}
