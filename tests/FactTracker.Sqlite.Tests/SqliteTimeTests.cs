using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.Sqlite.Tests;

public sealed class SqliteTimeTests : TimeContract
{
    protected override async Task<IClaimStore> OpenAsync() => await TemporaryStore.OpenAsync();
}
