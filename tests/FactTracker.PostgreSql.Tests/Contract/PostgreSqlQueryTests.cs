using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;
using FactTracker.Tests.Storage.Contract;

namespace FactTracker.PostgreSql.Tests.Contract;

public sealed class PostgreSqlQueryTests(PostgreSqlServer server) : QueryContract
{
    protected override async Task<IClaimStore> OpenAsync() => await server.OpenAsync();
}
