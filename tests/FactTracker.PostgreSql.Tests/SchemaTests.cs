using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Creation and versions of the schema.</summary>
public sealed class SchemaTests(PostgreSqlServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private const string Columns = """
        select string_agg(table_name || '.' || column_name || ' ' || data_type, ',' order by table_name, column_name)
        from information_schema.columns where table_schema = current_schema()
        """;

    [Fact]
    public async Task Script_creates_what_opening_creates()
    {
        var (byScript, byOpening) = (server.NewSchema(), server.NewSchema());
        await server.RunAsync(byScript, PostgreSqlClaimStore.SchemaScript(byScript));
        await (await server.OpenAsync(byOpening)).DisposeAsync();
        (await server.RunAsync(byScript, Columns)).Should().Be(await server.RunAsync(byOpening, Columns)).And.NotBe(DBNull.Value);
        await using var store = await server.OpenAsync(byScript with { CreatesSchema = false });
        (await store.AppendAsync(StoreBatch.Of(TestClaims.Set(0, 3), TestClaims.Now), Cancellation)).Added.Should().Be(23);
    }

    [Fact]
    public async Task Missing_store_is_not_created_where_that_is_not_wanted()
    {
        var options = server.NewSchema() with { CreatesSchema = false };
        var open = () => server.OpenAsync(options);
        var error = (await open.Should().ThrowAsync<InvalidOperationException>()).Which;
        error.Message.Should().Contain(options.Schema).And.Contain("SchemaScript");
    }

    [Fact]
    public async Task Later_version_is_refused_by_name()
    {
        var options = server.NewSchema();
        await (await server.OpenAsync(options)).DisposeAsync();
        await server.RunAsync(options, "insert into schema_versions (version) values (7)");
        var open = () => server.OpenAsync(options);
        var error = (await open.Should().ThrowAsync<StoreVersionException>()).Which;
        (error.Found, error.Known).Should().Be((7, 1));
        error.Message.Should().Contain(options.Schema);
    }

    [Fact]
    public async Task Several_that_open_a_missing_store_at_once_create_it_once()
    {
        var options = server.NewSchema();
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.OpenAsync(options)));
        (await server.RunAsync(options, "select count(*) from schema_versions")).Should().Be(1L);
        foreach (var store in stores) await store.DisposeAsync();
    }

    [Fact]
    public async Task Role_without_the_right_to_create_is_given_the_remedy()
    {
        var options = server.NewSchema();
        var role = $"{options.Schema}_reader";
        await server.RunAsync(options, $"create role {role} login");
        try
        {
            var builder = new Npgsql.NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = role };
            var open = () => PostgreSqlClaimStore.OpenAsync(builder.ConnectionString, options, Cancellation);
            (await open.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().Contain(role).And.Contain("SchemaScript");
        }
        finally
        {
            await server.RunAsync(options, $"drop role {role}");
        }
    }
}
