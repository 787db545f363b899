using System.Diagnostics;
using DuckDB.NET.Data;

namespace FactTracker.Benchmarks.Columns;

/// <summary>Asks DuckDB the views of the samples about a data set, on one thread.</summary>
internal static class DuckViews
{
    /// <summary>Returns a line on each view: its rows and its time.</summary>
    public static IEnumerable<string> Ask(string dataSet)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Run(connection, "SET threads = 1; SET memory_limit = '8GB'; SET preserve_insertion_order = false");
        Run(connection, $"SET VARIABLE data = '{dataSet}'; SET VARIABLE today = DATE '2025-06-15'");
        Run(connection, File.ReadAllText(SampleOf("parquet.sql")));
        Run(connection, File.ReadAllText(SampleOf("views.sql")));
        foreach (var view in (string[])["claims", "conflicts", "first_hops", "stale", "series"])
        {
            var clock = Stopwatch.StartNew();
            var rows = Run(connection, $"CREATE OR REPLACE TEMP TABLE answer AS SELECT * FROM {view}{(view == "claims" ? " WHERE id LIKE '%77'" : "")}; SELECT count(*) FROM answer");
            yield return $"  {view}: {rows:N0} rows in {clock.Elapsed.TotalSeconds:0.0} s";
        }
    }

    private static object? Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static string SampleOf(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", "duckdb", name);
    }
}
