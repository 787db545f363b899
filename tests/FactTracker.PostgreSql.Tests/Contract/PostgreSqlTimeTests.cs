using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.PostgreSql.Tests.Contract;

public sealed class PostgreSqlTimeTests(PostgreSqlServer server) : TimeContract
{
    protected override async Task<IClaimStore> OpenAsync() => await server.OpenAsync();
}
