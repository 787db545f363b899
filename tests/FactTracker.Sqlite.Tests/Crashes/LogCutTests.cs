using System.Globalization;
using FactTracker.Storage;
using FactTracker.Tests;

namespace FactTracker.Sqlite.Tests.Crashes;

/// <summary>
/// What is left when power fails: the write-ahead log up to some byte, or with a byte that was never written. Kills cannot show this,
/// because the system writes out what a killed process has handed over. The store is then as after some batches, and after all whose log
/// is there. Set FACTTRACKER_CUT_STEP to 1 for every offset of the last batches.
/// </summary>
public sealed class LogCutTests(ITestOutputHelper output)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const int Batches = 6;
    private const int LastBatches = 2;
    private const int FrameHead = 24;
    private const int FrameLength = FrameHead + 8_192;

    // Every offset takes an hour or more; one in a few hundred, and those beside the ends of batches, take a minute.
    private static readonly int Step =
        int.TryParse(Environment.GetEnvironmentVariable("FACTTRACKER_CUT_STEP"), CultureInfo.InvariantCulture, out var step) ? step
        : Effort.IsFull ? 211 : 4_093;

    [Fact]
    public async Task Log_cut_at_any_offset_leaves_whole_batches()
    {
        var (path, ends) = await ImportAsync();
        var log = await File.ReadAllBytesAsync(path + "-wal", Token);
        var places = new SortedSet<long>(ends[^LastBatches..].SelectMany(end =>
            new[] { end - 1, end, end + 1 }).Where(end => end <= log.Length));
        var start = ends[^(LastBatches + 1)];
        for (var place = start; place < log.Length; place += Step) places.Add(place);
        if (Step < FrameLength / 2) places.UnionWith(HeaderBytes(start, log.Length));
        foreach (var place in places)
        {
            (await EntriesAsync(path, log[..(int)place])).Should().Be(ends.Count(end => end <= place), $"the log is cut at {place}");
        }

        output.WriteLine($"{places.Count} cuts of the last {log.Length - start} bytes");
    }

    [Fact]
    public async Task Log_with_a_damaged_byte_leaves_whole_batches()
    {
        var (path, ends) = await ImportAsync();
        var log = await File.ReadAllBytesAsync(path + "-wal", Token);
        for (var place = ends[^(LastBatches + 1)]; place < ends[^1]; place += 3 * Step)
        {
            var damaged = (byte[])log.Clone();
            damaged[place] ^= 0x10;
            (await EntriesAsync(path, damaged)).Should().Be(ends.Count(end => end <= place), $"the byte at {place} is damaged");
        }
    }

    // The bytes of the heads of frames, and those beside them: a page without its head is another page at another place.
    private static IEnumerable<long> HeaderBytes(long start, long end)
    {
        for (var frame = start; frame < end; frame += FrameLength)
        {
            for (var place = frame - 1; place <= frame + FrameHead && place < end; place++) yield return place;
        }
    }

    // The ends of the batches in the log.
    private static async Task<(string Path, long[] Ends)> ImportAsync()
    {
        var path = TemporaryStore.NewPath();
        var ends = new long[Batches];
        await using var store = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token);
        for (var i = 0; i < Batches; i++)
        {
            await store.AppendAsync(CrashWork.Batch(i));
            ends[i] = new FileInfo(path + "-wal").Length;
        }

        var copy = TemporaryStore.NewPath();
        File.Copy(path, copy);
        File.Copy(path + "-wal", copy + "-wal");
        return (copy, ends);
    }

    private static async Task<long> EntriesAsync(string path, byte[] log)
    {
        var copy = TemporaryStore.NewPath();
        File.Copy(path, copy);
        await File.WriteAllBytesAsync(copy + "-wal", log);
        await using var store = await TemporaryStore.OpenAsync(copy);
        var entries = (await store.MeasureAsync(Token)).Entries;
        (await store.VerifyAsync(Token)).Should().BeEmpty();
        await store.DisposeAsync();
        File.Delete(copy);
        return entries;
    }
}
