using System.Diagnostics;
using System.Globalization;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Tests.Crashes;

/// <summary>Writing fails, or the disk is full, while an import runs; and what reaches the disk before a batch counts.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("EIO", "pwrite64", 12)]
    [InlineData("ENOSPC", "pwrite64", 200)]
    [InlineData("EIO", "fsync,fdatasync", 5)]
    public async Task Failing_disk_leaves_whole_batches_and_the_import_goes_on_later(string error, string call, int after)
    {
        NeedsTracer();
        var path = TemporaryStore.NewPath();
        using var child = CrashChild.Start(
            path, SqliteDurability.Full, "strace", "-f", "-qq", "-o", "/dev/null", "-e", $"trace={call}", "-e", $"inject={call}:error={error}:when={after}+");
        var (acknowledged, refused) = await ReadAsync(child);
        output.WriteLine($"{error} of {call} from call {after} on: {acknowledged} batches acknowledged, then {refused ?? "none refused"}");
        refused.Should().NotBeNull();
        await using (var store = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token))
        {
            (await store.VerifyAsync(Token)).Should().BeEmpty();
            (await store.MeasureAsync(Token)).Entries.Should().BeInRange(acknowledged, acknowledged + 1);
        }

        using var again = CrashChild.Start(path);
        (await ReadAsync(again)).Refused.Should().BeNull();
        await using var resumed = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token);
        await using var whole = await CrashWork.WholeAsync();
        (await CrashWork.ContentAsync(resumed)).Should().Equal(await CrashWork.ContentAsync(whole));
    }

    [Theory]
    [InlineData(SqliteDurability.Full, CrashWork.Batches, int.MaxValue)]
    [InlineData(SqliteDurability.Normal, 0, CrashWork.Batches / 2)]
    [InlineData(SqliteDurability.Off, 0, CrashWork.Batches / 2)]
    public async Task Batches_are_on_the_disk_before_they_count_with_full_durability_alone(SqliteDurability durability, int least, int most)
    {
        NeedsTracer();
        var trace = TemporaryStore.NewPath();
        using var child = CrashChild.Start(
            TemporaryStore.NewPath(), durability, "strace", "-f", "-qq", "-y", "-o", trace, "-e", "trace=fdatasync,fsync");
        (await ReadAsync(child)).Acknowledged.Should().Be(CrashWork.Batches);
        var calls = (await File.ReadAllLinesAsync(trace, Token)).Count(line => line.Contains(".db-wal>", StringComparison.Ordinal));
        output.WriteLine($"{durability}: the log was brought to the disk {calls} times for {CrashWork.Batches} batches");
        calls.Should().BeInRange(least, most);
    }

    private static void NeedsTracer()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("strace is for Linux alone.");
        try
        {
            using var probe = Process.Start(new ProcessStartInfo("strace", ["-f", "-o", "/dev/null", "true"])
            {
                RedirectStandardError = true
            })!;
            probe.WaitForExit();
            if (probe.ExitCode != 0) Assert.Skip("strace may not trace processes here.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("strace is not installed: errors of the disk are not tried.");
        }
    }

    private static async Task<(int Acknowledged, string? Refused)> ReadAsync(Process child)
    {
        var acknowledged = 0;
        string? refused = null;
        while (await child.StandardOutput.ReadLineAsync(Token) is { } line)
        {
            if (line.StartsWith(CrashChild.Refused, StringComparison.Ordinal)) refused = line;
            else if (line != CrashChild.Ready) acknowledged = int.Parse(line, CultureInfo.InvariantCulture);
        }

        await child.WaitForExitAsync(Token);
        return (acknowledged, refused);
    }
}
