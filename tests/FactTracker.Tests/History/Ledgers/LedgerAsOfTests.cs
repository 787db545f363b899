using CsCheck;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Ledgers;

public sealed class LedgerAsOfTests
{
    [Fact]
    public void The_file_gives_the_same_answers_as_the_ledger_in_memory()
    {
        Gen.Select(LedgerGen.Any, Gen.Int[0, 12], Gen.Int[1, 3]).Sample((entries, snapshotAt, group) =>
        {
            using var folder = new LedgerSamples.Folder();
            foreach (var chunk in entries.Chunk(group))
            {
                LedgerFile.Append(folder.Ledger, chunk, LedgerSamples.Holder);
                if (chunk.Any(entry => entry.Sequence == snapshotAt)) LedgerFile.Snapshot(folder.Ledger);
            }

            if (entries.Count == 0) return;
            var ledger = Ledger.Of(entries);
            for (var hours = -1; hours <= 25; hours++)
            {
                var known = LedgerSamples.Start + Duration.FromHours(hours);
                LedgerFile.AsOf(folder.Ledger, known).State.Should().Be(ledger.StateAt(known), "at hour {0}", hours);
            }
        }, iter: Effort.Tries(300));
    }

    [Fact]
    public void Long_lines_are_searched_too()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(Enumerable.Range(1, 20).Select(n => LedgerSamples.Assert(n, $"c{n}", new string('x', n % 3 == 0 ? 20_000 : 10))));

        for (var hours = 0; hours <= 21; hours++)
        {
            LedgerFile.AsOf(folder.Ledger, LedgerSamples.Start + Duration.FromHours(hours)).State.Sequence.Should().Be(Math.Min(hours, 20));
        }
    }

    [Fact]
    public void A_snapshot_that_does_not_fit_is_ignored_with_a_note()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());
        var snapshot = LedgerFile.Snapshot(folder.Ledger);
        var whole = File.ReadAllBytes(snapshot);
        var expected = LedgerFile.Read(folder.Ledger).Ledger.End;
        LedgerFile.AsOf(folder.Ledger, expected.At).Problems.Should().BeEmpty();

        for (var at = 0; at < whole.Length; at += Effort.Stride)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 1;
            File.WriteAllBytes(snapshot, damaged);
            LedgerFile.AsOf(folder.Ledger, expected.At).State.Should().Be(expected, "byte {0} was changed", at);
            File.WriteAllBytes(snapshot, whole[..at]);
            var reading = LedgerFile.AsOf(folder.Ledger, expected.At);
            reading.State.Should().Be(expected);
            reading.Problems.Single().Rule.Should().Be(Rules.UnusableSnapshot);
        }
    }

    [Fact]
    public void A_snapshot_of_other_entries_is_ignored()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());
        LedgerFile.Snapshot(folder.Ledger);
        var text = File.ReadAllText(folder.Ledger);
        File.WriteAllText(folder.Ledger, text.Replace("another year", "anothEr year", StringComparison.Ordinal));

        LedgerFile.AsOf(folder.Ledger, LedgerSamples.Start + Duration.FromHours(9)).Problems.Single().Rule.Should()
            .Be(Rules.UnusableSnapshot);
    }

    [Fact]
    public void A_large_ledger_gets_snapshots_by_itself()
    {
        using var folder = new LedgerSamples.Folder();
        var text = new string('x', 10_000);
        folder.Append(Enumerable.Range(1, 250).Select(n => LedgerSamples.Assert(n, $"c{n % 10}", text)));

        var snapshots = Directory.GetFiles(folder["a.ledger.snapshots"]);

        snapshots.Should().HaveCount(2);
        LedgerFile.Verify(folder.Ledger).Problems.Should().BeEmpty();
        LedgerFile.AsOf(folder.Ledger, LedgerSamples.Start + Duration.FromHours(200)).Require().Sequence.Should().Be(200);
    }
}
