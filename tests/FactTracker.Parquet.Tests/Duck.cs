using DuckDB.NET.Data;
using FactTracker.Tests.Samples;

namespace FactTracker.Parquet.Tests;

/// <summary>A DuckDB database in memory that reads a data set.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck() => _connection.Open();

    /// <summary>A database with the views of the samples over a Parquet data set.</summary>
    public static Duck OverParquet(string folder) => Over("parquet.sql", folder);

    /// <summary>A database with the views of the samples over a file in the line form.</summary>
    public static Duck OverLines(string path) => Over("lines.sql", path);

    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Returns the rows of a query; null is a missing value.</summary>
    public List<object?[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Returns the rows of a query by the names of their columns.</summary>
    public List<Dictionary<string, object?>> Records(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount)
                .ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : reader.GetValue(i)));
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private static Duck Over(string tables, string data)
    {
        var duck = new Duck();
        duck.Run($"SET VARIABLE data = '{data.Replace("'", "''", StringComparison.Ordinal)}'; SET VARIABLE today = DATE '2025-06-15'");
        duck.Run(Checkout.TextOf("samples", "duckdb", tables));
        duck.Run(Checkout.TextOf("samples", "duckdb", "views.sql"));
        return duck;
    }
}
