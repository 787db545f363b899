using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Ledgers;

public sealed class LedgerVerificationTests
{
    [Fact]
    public void An_intact_ledger_is_said_to_be()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());

        var found = LedgerFile.Verify(folder.Ledger);

        found.IsIntact.Should().BeTrue();
        found.ToWords().Should().Be($"Intact up to entry 5, whose line has the digest {found.Head}.");
        found.Head.Should().Be(LedgerFile.Read(folder.Ledger).Head);
    }

    [Fact]
    public void Every_byte_that_is_changed_is_found()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());
        var head = LedgerFile.Read(folder.Ledger).Head;
        var whole = File.ReadAllBytes(folder.Ledger);

        for (var at = 0; at < whole.Length; at += Effort.Stride)
        {
            foreach (var bit in (byte[])[1, 32, 128])
            {
                var damaged = whole.ToArray();
                damaged[at] ^= bit;
                File.WriteAllBytes(folder.Ledger, damaged);
                LedgerFile.Verify(folder.Ledger, head).IsIntact.Should().BeFalse("byte {0} of {1} was changed", at, whole.Length);
            }
        }
    }

    [Fact]
    public void Lines_that_are_removed_moved_or_doubled_are_found()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());
        var head = LedgerFile.Read(folder.Ledger).Head;
        var lines = File.ReadAllLines(folder.Ledger);

        for (var row = 0; row < lines.Length; row++)
        {
            foreach (var text in (string[][])[[.. lines[..row], .. lines[(row + 1)..]], [.. lines[..row], lines[row], .. lines[row..]]])
            {
                File.WriteAllText(folder.Ledger, string.Concat(text.Select(line => line + "\n")));
                LedgerFile.Verify(folder.Ledger, head).IsIntact.Should().BeFalse();
            }
        }
    }

    [Fact]
    public void A_cut_between_lines_is_found_only_by_the_head()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());
        var head = LedgerFile.Read(folder.Ledger).Head;
        var lines = File.ReadAllLines(folder.Ledger);
        File.WriteAllText(folder.Ledger, string.Concat(lines[..^1].Select(line => line + "\n")));

        LedgerFile.Verify(folder.Ledger).IsIntact.Should().BeTrue();
        LedgerFile.Verify(folder.Ledger, head).Problems.Single().Rule.Should().Be(Rules.OtherHead);
    }

    [Fact]
    public void A_ledger_that_has_grown_still_has_its_old_head()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All().Take(3));
        var head = LedgerFile.Read(folder.Ledger).Head;
        folder.Append(LedgerSamples.All().Skip(3));

        LedgerFile.Verify(folder.Ledger, head).IsIntact.Should().BeTrue();
    }

    [Fact]
    public void A_checkpoint_that_does_not_fit_is_found()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(
        [
            .. LedgerSamples.All(),
            LedgerSamples.Assert(6, "c", "…") with { Kind = EntryKind.Checkpoint, Claims = [], Fingerprint = Digest.Of("other"u8) },
        ]);

        var found = LedgerFile.Verify(folder.Ledger);

        found.Problems.Single().Rule.Should().Be(Rules.BadCheckpoint);
        found.Problems.Single().Line.Should().Be(6);
    }

    [Theory]
    [InlineData("old.ledger.jsonl")]
    [InlineData("old.ledger.jsonl.gz")]
    public void What_was_signed_off_can_be_packed_away(string name)
    {
        using var folder = new LedgerSamples.Folder();
        var before = Packed(folder, name);

        var after = LedgerFile.Read(folder.Ledger);

        after.Problems.Should().BeEmpty();
        after.Ledger.End.Should().Be(before.Ledger.End);
        after.Ledger.Entries.Select(entry => entry.Sequence).Should().Equal(6, 7);
        after.Head.Should().Be(before.Head);
        LedgerFile.Read(folder[name]).Ledger.Entries.Should().Equal(before.Ledger.Entries.Take(5));
        LedgerFile.Verify(folder.Ledger).Should().Match<LedgerVerification>(it => it.IsIntact && it.Start == 5 && it.LastSequence == 7);
        LedgerFile.Verify([folder[name], folder.Ledger], before.Head).Should()
            .Match<LedgerVerification>(it => it.IsIntact && it.Start == null && it.Entries == 7);
        LedgerFile.AsOf(folder.Ledger, LedgerSamples.Start).Problems.Single().Rule.Should().Be(Rules.PackedAway);
        LedgerFile.AsOf(folder.Ledger, LedgerSamples.Start + Duration.FromHours(5)).Require().Should().Be(
            before.Ledger.StateAt(LedgerSamples.Start + Duration.FromHours(5)));
        LedgerFile.AsOf(folder.Ledger, LedgerSamples.Start + Duration.FromHours(9)).Require().Should().Be(before.Ledger.End);
    }

    [Fact]
    public void A_packed_ledger_goes_on_and_can_be_packed_again()
    {
        using var folder = new LedgerSamples.Folder();
        Packed(folder, "first.jsonl");
        using (var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder))
        {
            appender.Checkpoint(LedgerSamples.Start + Duration.FromHours(8));
        }

        LedgerFile.Pack(folder.Ledger, folder["second.jsonl"], LedgerSamples.Holder).Should().Be(2);

        LedgerFile.Verify([folder["first.jsonl"], folder["second.jsonl"], folder.Ledger]).IsIntact.Should().BeTrue();
        LedgerFile.Verify([folder["first.jsonl"], folder.Ledger]).Problems.Should().OnlyContain(it => it.Rule == Rules.BrokenChain);
    }

    [Fact]
    public void Every_byte_of_a_packed_ledger_is_checked_against_the_archive()
    {
        using var folder = new LedgerSamples.Folder();
        var head = Packed(folder, "old.jsonl").Head;
        var whole = File.ReadAllBytes(folder.Ledger);

        for (var at = 0; at < whole.Length; at += Effort.Stride)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 1;
            File.WriteAllBytes(folder.Ledger, damaged);
            LedgerFile.Verify([folder["old.jsonl"], folder.Ledger], head).IsIntact.Should().BeFalse("byte {0} was changed", at);
        }
    }

    [Fact]
    public void Packing_that_was_interrupted_is_completed_by_the_next()
    {
        using var folder = new LedgerSamples.Folder();
        var whole = File.ReadAllBytes(Unpacked(folder));
        LedgerFile.Pack(folder.Ledger, folder["old.jsonl"], LedgerSamples.Holder);
        var packed = File.ReadAllBytes(folder.Ledger);
        File.WriteAllBytes(folder.Ledger, whole); // As if it had ended after the archive was written.

        LedgerFile.Pack(folder.Ledger, folder["old.jsonl"], LedgerSamples.Holder).Should().Be(5);

        File.ReadAllBytes(folder.Ledger).Should().Equal(packed);
        LedgerFile.Pack(folder.Ledger, folder["other.jsonl"], LedgerSamples.Holder).Should().Be(0);
    }

    [Fact]
    public void Another_archive_is_not_replaced()
    {
        using var folder = new LedgerSamples.Folder();
        Unpacked(folder);
        File.WriteAllText(folder["old.jsonl"], "precious");

        var pack = () => LedgerFile.Pack(folder.Ledger, folder["old.jsonl"], LedgerSamples.Holder);

        pack.Should().Throw<IOException>().WithMessage("*another content*");
        File.ReadAllText(folder["old.jsonl"]).Should().Be("precious");
    }

    [Fact]
    public void Without_a_checkpoint_nothing_is_packed()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All());

        var pack = () => LedgerFile.Pack(folder.Ledger, folder["old.jsonl"], LedgerSamples.Holder);

        pack.Should().Throw<InvalidOperationException>().WithMessage("*no checkpoint*");
    }

    // A ledger of five entries, a checkpoint, and one entry more.
    private static string Unpacked(LedgerSamples.Folder folder)
    {
        folder.Append(LedgerSamples.All());
        using var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder);
        appender.Checkpoint(LedgerSamples.Start + Duration.FromHours(5), new Agent("Anna"));
        appender.Append([LedgerSamples.Assert(7, "c7", "…")]);
        return folder.Ledger;
    }

    private static LedgerReading Packed(LedgerSamples.Folder folder, string archive)
    {
        var before = LedgerFile.Read(Unpacked(folder));
        LedgerFile.Pack(folder.Ledger, folder[archive], LedgerSamples.Holder).Should().Be(5);
        return before;
    }
}
