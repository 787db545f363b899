using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.Sqlite.Tests;

public sealed class SqliteAppendTests : AppendContract
{
    protected override async Task<IClaimStore> OpenAsync() => await TemporaryStore.OpenAsync();
}
