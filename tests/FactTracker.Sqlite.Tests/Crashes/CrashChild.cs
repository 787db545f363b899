using System.Diagnostics;
using System.Runtime.CompilerServices;
using FactTracker.Storage;
using Microsoft.Data.Sqlite;

namespace FactTracker.Sqlite.Tests.Crashes;

/// <summary>The process that crashes: these tests again, with a variable that names the database. It imports what is not there
/// yet.</summary>
internal static class CrashChild
{
    public const string Ready = "ready";
    public const string Refused = "refused";

    private const string Variable = "FACTTRACKER_CRASH_DATABASE";
    private const string DurabilityVariable = "FACTTRACKER_CRASH_DURABILITY";

    /// <summary>Starts the process.</summary>
    /// <param name="path">The database.</param>
    /// <param name="durability">What its batches survive.</param>
    /// <param name="before">A program that starts it, with arguments.</param>
    public static Process Start(string path, SqliteDurability durability = SqliteDurability.Full, params string[] before)
    {
        string[] command = [.. before, Environment.ProcessPath!, .. Arguments()];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = path;
        start.Environment[DurabilityVariable] = durability.ToString();
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }

    /// <summary>Before the tests begin, and instead of them where the variable is set.</summary>
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path) return;
        var durability = Enum.Parse<SqliteDurability>(Environment.GetEnvironmentVariable(DurabilityVariable)!);
        Environment.Exit(Import(path, durability));
    }

    private static string[] Arguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CrashChild).Assembly.Location] : [];

    // On this thread alone: until the module is initialized, all others wait that run anything of it.
    private static int Import(string path, SqliteDurability durability)
    {
        Say(Ready);
        try
        {
            var options = new SqliteStoreOptions { Durability = durability };
            var store = SqliteClaimStore.OpenAsync(path, options).GetAwaiter().GetResult();
            var next = (int)store.MeasureAsync().GetAwaiter().GetResult().Entries;
            for (; next < CrashWork.Batches; next++)
            {
                store.AppendAsync(CrashWork.Batch(next)).GetAwaiter().GetResult();
                Say($"{next + 1}");
            }

            store.DisposeAsync().AsTask().GetAwaiter().GetResult();
            return 0;
        }
        catch (SqliteException error)
        {
            Say($"{Refused} {error.SqliteErrorCode}");
            return 1;
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
