using System.Globalization;
using System.Text;
using CsCheck;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Serialization;

namespace FactTracker.Tests.History.Ledgers;

public sealed class LedgerAppenderTests
{
    [Fact]
    public void Entries_are_lines_that_name_the_line_before()
    {
        using var folder = new LedgerSamples.Folder();

        folder.Append([LedgerSamples.Assert(1, "a", "A"), LedgerSamples.Assert(2, "b", "B")]);

        const string First =
            """{"ledger":"1.0","seq":1,"at":"2025-10-01T10:00:00Z","kind":"assert","by":"Anna","claim":{"id":"a","text":"A"}}""";
        File.ReadAllText(folder.Ledger).Should().Be(
            $$"""
            {{First}}
            {"seq":2,"at":"2025-10-01T11:00:00Z","kind":"assert","by":"Anna","claim":{"id":"b","text":"B"},"previous":"{{Digest.Of(Encoding.UTF8.GetBytes(First))}}"}

            """);
    }

    [Fact]
    public void What_was_appended_is_read()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            LedgerGen.Any.Sample(entries =>
            {
                using var folder = new LedgerSamples.Folder();
                var half = entries.Count / 2;
                LedgerFile.Append(folder.Ledger, [.. entries.Take(half)], LedgerSamples.Holder).Should().BeEmpty();
                LedgerFile.Append(folder.Ledger, [.. entries.Skip(half)], LedgerSamples.Holder).Should().BeEmpty();

                var reading = LedgerFile.Read(folder.Ledger);

                reading.Problems.Where(problem => problem.Rule == Rules.BrokenChain || problem.Rule == Rules.BadEntry).Should().BeEmpty();
                reading.Ledger.Should().Be(Ledger.Of(entries));
                reading.Ledger.Present.Should().Be(Ledger.Of(entries).Present);
            }, iter: Effort.Tries(500));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_file_cut_anywhere_opens_and_goes_on()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append(LedgerSamples.All().Take(2));
        var sure = new FileInfo(folder.Ledger).Length;
        LedgerFile.Append(folder.Ledger, [.. LedgerSamples.All().Skip(2)], LedgerSamples.Holder);
        var whole = File.ReadAllBytes(folder.Ledger);

        for (var length = (int)sure; length <= whole.Length; length++)
        {
            File.WriteAllBytes(folder.Ledger, whole[..length]);
            var expected = length == whole.Length ? 5 : 2; // The last three were appended together.
            LedgerFile.Read(folder.Ledger).Ledger.Entries.Should().HaveCount(expected, "at {0}", length);
            using (var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder))
            {
                appender.Sequence.Should().Be(expected);
                appender.Problems.Should().HaveCount(length == sure || length == whole.Length ? 0 : 1);
                appender.Append([LedgerSamples.Assert(expected + 1, "next", "…") with { At = LedgerSamples.Later }]);
            }

            var after = LedgerFile.Read(folder.Ledger);
            after.Problems.Should().BeEmpty();
            after.Ledger.Entries.Should().HaveCount(expected + 1);
        }
    }

    [Fact]
    public void A_first_append_cut_anywhere_leaves_an_empty_ledger()
    {
        using var folder = new LedgerSamples.Folder();
        LedgerFile.Append(folder.Ledger, LedgerSamples.All(), LedgerSamples.Holder);
        var whole = File.ReadAllBytes(folder.Ledger);

        for (var length = 0; length < whole.Length; length += Effort.Stride)
        {
            File.WriteAllBytes(folder.Ledger, whole[..length]);
            LedgerFile.Append(folder.Ledger, LedgerSamples.All(), LedgerSamples.Holder).Should().HaveCount(length == 0 ? 0 : 1);
            File.ReadAllBytes(folder.Ledger).Should().Equal(whole);
        }
    }

    [Fact]
    public void A_long_group_that_was_cut_is_removed_as_a_whole()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append([LedgerSamples.Assert(1, "a", "A")]);
        var text = new string('x', 3_000);
        LedgerFile.Append(
            folder.Ledger, [.. Enumerable.Range(2, 100).Select(n => LedgerSamples.Assert(n, $"c{n}", text))], LedgerSamples.Holder);
        using (var file = File.OpenWrite(folder.Ledger)) file.SetLength(file.Length - 1);

        using var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder);

        appender.Sequence.Should().Be(1);
        appender.Problems.Single().Rule.Should().Be(Rules.TornEntry);
    }

    [Fact]
    public void A_number_or_time_that_does_not_follow_is_refused()
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append([LedgerSamples.Assert(1, "a", "A")]);
        using var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder);

        appender.Invoking(it => it.Append([LedgerSamples.Assert(1, "b", "B")])).Should().Throw<ArgumentException>();
        appender.Invoking(it => it.Append([LedgerSamples.Assert(2, "b", "B") with { At = LedgerSamples.Start }])).Should()
            .Throw<ArgumentException>().WithMessage("*before the entry before it*");
        appender.Append([]);
        LedgerFile.Read(folder.Ledger).Ledger.Entries.Should().HaveCount(1);
    }

    public static TheoryData<LedgerEntry> Unreadable =>
    [
        Entry with { Judgement = new Judgement("a", "a", JudgementVerdict.Same) },
        Entry with { Judgement = new Judgement("a", "two words", JudgementVerdict.Same) },
        Entry with { Removed = ["a", ""] },
        Entry with { Removed = ["\uD800"] },
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void An_entry_that_could_not_be_read_again_is_refused(LedgerEntry entry)
    {
        using var folder = new LedgerSamples.Folder();
        folder.Append([LedgerSamples.Assert(1, "a", "A")]);
        var before = File.ReadAllBytes(folder.Ledger);

        var append = () => LedgerFile.Append(folder.Ledger, [LedgerSamples.Assert(2, "b", "B"), entry], LedgerSamples.Holder);

        append.Should().Throw<ArgumentException>().WithMessage("An entry could not be read again: *");
        File.ReadAllBytes(folder.Ledger).Should().Equal(before);
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_not_touched()
    {
        using var folder = new LedgerSamples.Folder();
        foreach (var text in (string[])["{\"facttracker\":\"1.0\"}\n", "notes", "{\"ledger\":\"1.0\",\"seq\":1}\n"])
        {
            File.WriteAllText(folder.Ledger, text);

            var open = () => LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder);

            open.Should().Throw<ClaimSetFormatException>();
            File.ReadAllText(folder.Ledger).Should().Be(text);
        }
    }

    [Fact]
    public void Whoever_has_it_open_is_named()
    {
        using var folder = new LedgerSamples.Folder();
        using (LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder))
        {
            var second = () => LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder with { User = "ben" });

            second.Should().Throw<LedgerLockedException>().WithMessage("*process 4711 of anna on mars, since 2025-10-01T09:00:00Z*")
                .Which.Holder.Should().Be(LedgerSamples.Holder);
            LedgerFile.Read(folder.Ledger).Problems.Should().BeEmpty();
        }

        File.Exists(folder.Ledger + ".lock").Should().BeFalse();
        LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder).Dispose();
    }

    [Theory]
    [InlineData("mars", true)]
    [InlineData("venus", false)] // Nobody here can tell whether that process still runs.
    public void A_lock_left_by_a_killed_process_of_this_host_is_taken_over(string host, bool isTaken)
    {
        using var folder = new LedgerSamples.Folder();
        File.WriteAllText(
            folder.Ledger + ".lock",
            $$"""{"process":1,"host":"{{host}}","user":"ben","since":"2025-01-01T00:00:00Z","number":1}""");

        var open = () => LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder).Dispose();

        if (isTaken) open.Should().NotThrow();
        else open.Should().Throw<LedgerLockedException>().WithMessage("*of ben on venus*delete*.lock*");
    }

    [Fact]
    public void One_of_many_at_once_gets_it_and_nothing_is_lost()
    {
        using var folder = new LedgerSamples.Folder();
        var appended = 0;

        Parallel.For(0, 8, row =>
        {
            for (var tries = 0; tries < 50; tries++)
            {
                try
                {
                    using var appender = LedgerAppender.Open(folder.Ledger, LedgerSamples.Holder with { Process = row });
                    appender.Append([LedgerSamples.Assert(appender.Sequence + 1, $"c{row}-{tries}", "…")]);
                    Interlocked.Increment(ref appended);
                }
                catch (LedgerLockedException)
                {
                    // Another row has it.
                }
            }
        });

        var reading = LedgerFile.Read(folder.Ledger);
        reading.Problems.Should().BeEmpty();
        reading.Ledger.Entries.Should().HaveCount(appended);
        appended.Should().BePositive();
    }

    private static LedgerEntry Entry => new(3, LedgerSamples.Later, EntryKind.Judge);
}
