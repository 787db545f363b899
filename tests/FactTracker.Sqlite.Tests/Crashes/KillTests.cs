using System.Globalization;
using FactTracker.Storage;
using FactTracker.Tests;

namespace FactTracker.Sqlite.Tests.Crashes;

/// <summary>Processes that import are killed at random moments. Set FACTTRACKER_KILLS to a number for that many kills.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("FACTTRACKER_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills
        : Effort.IsFull ? 40 : 4;

    [Fact]
    public async Task Killed_import_loses_no_commit_and_goes_on_where_it_was()
    {
        var random = new Random(20260101 + Kills); // Other numbers of kills are at other moments.
        var (killed, unacknowledged, databases) = (0, 0, 0);
        while (killed < Kills)
        {
            var path = TemporaryStore.NewPath();
            databases++;
            var isFinished = false;
            while (!isFinished)
            {
                var (acknowledged, wasKilled) = await RunAsync(path, TimeSpan.FromMilliseconds(random.Next(600)), killed < Kills);
                isFinished = !wasKilled;
                if (wasKilled) killed++;
                if (await CheckAsync(path, acknowledged) > acknowledged) unacknowledged++;
            }

            await using var store = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token);
            await using var whole = await CrashWork.WholeAsync();
            (await CrashWork.ContentAsync(store)).Should().Equal(await CrashWork.ContentAsync(whole));
            (await store.MeasureAsync(Token)).Versions.Should().Be((await whole.MeasureAsync(Token)).Versions);
        }

        output.WriteLine($"{killed} kills over {databases} databases; {unacknowledged} times a commit counted that was not acknowledged");
    }

    private static async Task<(int Acknowledged, bool WasKilled)> RunAsync(string path, TimeSpan delay, bool mayKill)
    {
        using var child = CrashChild.Start(path);
        (await child.StandardOutput.ReadLineAsync(Token)).Should().Be(CrashChild.Ready);
        var kill = mayKill ? Task.Delay(delay).ContinueWith(_ => child.Kill(), TaskScheduler.Default) : Task.CompletedTask;
        var acknowledged = 0;
        while (await child.StandardOutput.ReadLineAsync(Token) is { } line) acknowledged = int.Parse(line, CultureInfo.InvariantCulture);
        await child.WaitForExitAsync(Token);
        await kill;
        return (acknowledged, child.ExitCode != 0);
    }

    private static async Task<int> CheckAsync(string path, int acknowledged)
    {
        if (!File.Exists(path)) return 0;
        await using var store = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token);
        (await store.VerifyAsync(Token)).Should().BeEmpty();
        var entries = (int)(await store.MeasureAsync(Token)).Entries;
        entries.Should().BeGreaterThanOrEqualTo(acknowledged);
        await using var expected = await PrefixAsync(entries);
        (await CrashWork.ContentAsync(store)).Should().Equal(await CrashWork.ContentAsync(expected));
        return entries;
    }

    private static async Task<IClaimStore> PrefixAsync(int batches)
    {
        var store = new InMemoryClaimStore();
        for (var i = 0; i < batches; i++) await store.AppendAsync(CrashWork.Batch(i));
        return store;
    }
}
