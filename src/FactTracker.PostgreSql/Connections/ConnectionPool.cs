using Npgsql;

namespace FactTracker.PostgreSql.Connections;

/// <summary>Makes the pool of connections of a store.</summary>
internal static class ConnectionPool
{
    // A parsed statement is kept, but planned anew with its values each time: how often a text or day occurs decides which index is best.
    private const string Settings = "-c plan_cache_mode=force_custom_plan -c jit=off";

    private const int PreparedStatements = 50;

    /// <summary>Creates the pool. No connection is opened yet.</summary>
    /// <param name="connection">A connection string of Npgsql, or a URL.</param>
    /// <param name="schema">The schema in which all names are looked up.</param>
    public static NpgsqlDataSource Create(string connection, string schema)
    {
        var builder = ConnectionUrl.IsUrl(connection) ? ConnectionUrl.Read(connection) : new NpgsqlConnectionStringBuilder(connection);
        builder.SearchPath = schema;
        builder.Options = builder.Options is { Length: > 0 } options ? $"{options} {Settings}" : Settings;
        builder.ApplicationName ??= "FactTracker";
        if (builder.MaxAutoPrepare == 0) (builder.MaxAutoPrepare, builder.AutoPrepareMinUsages) = (PreparedStatements, 2);
        var source = new NpgsqlSlimDataSourceBuilder(builder.ConnectionString);
        source.EnableArrays().EnableFullTextSearch().EnableTransportSecurity().EnableIntegratedSecurity();
        return source.Build();
    }
}
