using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Cli.Exporting;

/// <summary>What stands for the export to Parquet in the native executable: Parquet.Net is not made for native compilation.</summary>
internal static class ParquetExport
{
    public static bool IsAvailable => false;

    public static Task<(long Claims, long Sources)> WriteAsync(
        IClaimStore store, Instant? known, string folder, bool byProperty, Action<string> faulty, CancellationToken cancellationToken) =>
        throw new CommandException(
            "This executable cannot write Parquet. The .NET tool can: dotnet tool install FactTracker.Cli. Or let DuckDB read JSON Lines.");
}
