using System.Diagnostics;
using System.Globalization;
using FactTracker.History;

namespace FactTracker.Tests.History.Ledgers;

/// <summary>A process that appends is killed, again and again: what it had appended is there, and the ledger opens and goes on.</summary>
public sealed class KilledAppendTests
{
    private static readonly int Kills = Effort.Rounds(200);
    private const int AtOnce = 2;
    private const string Variable = "FACTTRACKER_LEDGER";
    private const int Longest = 40; // Milliseconds until the kill: some dozens of appends.

    [Fact]
    public async Task No_entry_whose_append_had_returned_is_lost()
    {
        Effort.NeedsPrograms($"kills a process {Kills} times");
        var torn = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, AtOnce), TestContext.Current.CancellationToken, async (row, cancellationToken) =>
        {
            using var folder = new LedgerSamples.Folder();
            var random = new Random(row);
            for (var i = 0; i < Kills / AtOnce; i++)
            {
                var sure = await KillAsync(folder, random, cancellationToken);

                var reading = LedgerFile.Read(folder.Ledger);
                reading.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code).Except(["FT1210"])
                    .Should().BeEmpty("a torn append is an error for whoever reads, and nothing else is wrong");
                reading.Ledger.Entries.Count.Should().BeGreaterThanOrEqualTo((int)sure);
                using var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder with { Host = Environment.MachineName });
                appender.Sequence.Should().Be(reading.Ledger.Entries.Count);
                appender.Problems.Count.Should().BeLessThanOrEqualTo(1);
                Interlocked.Add(ref torn, appender.Problems.Count);
            }

            LedgerFile.Verify(folder.Ledger).Problems.Where(problem => problem.Severity == Severity.Error).Should().BeEmpty();
        });

        TestContext.Current.SendDiagnosticMessage("{0} of {1} kills tore an append", torn, Kills);
    }

    /// <summary>What the process does that is killed: it appends groups of entries of all sizes, and notes the number of the last one when
    /// the append has returned.</summary>
    [Fact(Explicit = true)]
    public void Append_until_killed()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path) return;
        using var progress = new FileStream(path + ".progress", FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var random = new Random(Environment.ProcessId);
        using var appender = LedgerAppender.Open(path, LedgerSamples.Holder with { Host = Environment.MachineName });
        while (appender.Sequence < 1_000_000)
        {
            var first = appender.Sequence + 1;
            var text = new string('x', random.Next(20_000));
            appender.Append(
            [
                .. Enumerable.Range(0, random.Next(1, 6)).Select(n => LedgerSamples.Assert(first + n, $"c{(first + n) % 50}", text)),
            ]);
            progress.Write(System.Text.Encoding.ASCII.GetBytes(appender.Sequence.ToString("D9", CultureInfo.InvariantCulture)));
        }
    }

    // Kills the process at a moment after it began to append. Returns the number of the last entry whose append had returned.
    private static async Task<long> KillAsync(LedgerSamples.Folder folder, Random random, CancellationToken cancellationToken)
    {
        File.Delete(folder.Ledger + ".progress");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(KilledAppendTests).Assembly.Location, "-noAutoReporters", "-noLogo", "-explicit", "only", "-method",
                $"{typeof(KilledAppendTests).FullName}.{nameof(Append_until_killed)}",
            ])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = folder.Ledger;
        using var process = Process.Start(start)!;
        while (Appended(folder) == 0)
        {
            process.HasExited.Should().BeFalse("it appends until it is killed");
            await Task.Delay(1, cancellationToken);
        }

        await Task.Delay(random.Next(Longest), cancellationToken);
        Thread.SpinWait(random.Next(200_000));
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
        return Appended(folder);
    }

    private static long Appended(LedgerSamples.Folder folder)
    {
        const int Digits = 9;
        if (!File.Exists(folder.Ledger + ".progress")) return 0;
        using var file = new FileStream(folder.Ledger + ".progress", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var whole = bytes.Length / Digits * Digits;
        return whole == 0 ? 0 : long.Parse(bytes.AsSpan()[(whole - Digits)..whole], CultureInfo.InvariantCulture);
    }
}
