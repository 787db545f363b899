using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FactTracker.PostgreSql.Tests.Servers;

/// <summary>A cluster of its own in a temporary folder, run by an unprivileged user on a free port.</summary>
internal sealed class PostgreSqlCluster : IAsyncDisposable
{
    private const string Installed = "/usr/lib/postgresql";
    private const string Unprivileged = "nobody";

    private readonly string _binaries;
    private readonly string _folder = Directory.CreateTempSubdirectory("facttracker-postgres-").FullName;
    private readonly int _port = FreePort();

    private PostgreSqlCluster(string binaries) => _binaries = binaries;

    /// <summary>The latest binaries of the Debian package, from version 15; null where there are none.</summary>
    public static string? FindBinaries() => !Directory.Exists(Installed) ? null : Directory.GetDirectories(Installed)
        .Select(folder => (Version: VersionOf(folder), Path: Path.Combine(folder, "bin")))
        .Where(found => found.Version >= 15 && File.Exists(Path.Combine(found.Path, "initdb")))
        .OrderByDescending(found => found.Version)
        .Select(found => found.Path)
        .FirstOrDefault();

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=facttracker;Database=postgres;Include Error Detail=true";

    /// <summary>The address of a database of the cluster.</summary>
    public string AddressOf(string database) => $"postgresql://facttracker@127.0.0.1:{_port}/{database}";

    private string Data => Path.Combine(_folder, "data");

    private string Options =>
        $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=on -c max_connections=50";

    public static async Task<PostgreSqlCluster> StartAsync(string binaries)
    {
        var cluster = new PostgreSqlCluster(binaries);
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", Unprivileged, cluster._folder);
        await cluster.RunToolAsync(
            "initdb", "-D", cluster.Data, "-U", "facttracker", "-A", "trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        await cluster.StartServerAsync();
        return cluster;
    }

    /// <summary>Stops the server as a loss of power would, and starts it again.</summary>
    public async Task CrashAsync()
    {
        await RunToolAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        await StartServerAsync();
    }

    /// <summary>Runs a script by psql, in the database of the cluster.</summary>
    public Task RunScriptAsync(string script)
    {
        var path = Path.Combine(_folder, "script.sql");
        File.WriteAllText(path, script);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        return RunToolAsync(
            "psql", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "facttracker", "-v", "ON_ERROR_STOP=1", "-q", "-f", path, "postgres");
    }

    public async ValueTask DisposeAsync()
    {
        await RunToolAsync("pg_ctl", "-D", Data, "-m", "fast", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private Task StartServerAsync() =>
        RunToolAsync("pg_ctl", "-D", Data, "-w", "-t", "120", "-l", Path.Combine(_folder, "log"), "-o", Options, "start");

    // The server refuses to run as root.
    private Task RunToolAsync(string tool, params string[] arguments)
    {
        var path = Path.Combine(_binaries, tool);
        return Environment.IsPrivilegedProcess
            ? RunAsync("setpriv", ["--reuid", Unprivileged, "--regid", "nogroup", "--clear-groups", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Output goes to nowhere: a server keeps the pipe of the tool that started it, which would never end.
        var errorFile = Path.GetTempFileName();
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>\"$0\"", errorFile, program, .. arguments])
        {
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(CancellationToken.None);
        var errors = await File.ReadAllTextAsync(errorFile, CancellationToken.None);
        File.Delete(errorFile);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors}");
    }

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
