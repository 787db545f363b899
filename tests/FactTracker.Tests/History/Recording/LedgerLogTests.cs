using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Recording;

public sealed class LedgerLogTests
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 9, 0);

    private static readonly Claim Rent = new("rent") { Text = "Rents rose by 5%", Value = [new Quantity(5, Unit.Percent)], Citations = ["gazette"] };

    private static readonly Ledger Kept = Ledger.Of(
    [
        new LedgerEntry(1, Day(0), EntryKind.Revise) { By = "Anna", Header = new ClaimSet { Title = "T" } },
        new LedgerEntry(2, Day(0), EntryKind.Assert) { By = "Anna", Sources = [new Source("gazette") { Title = "G" }], Claims = [Rent] },
        new LedgerEntry(3, Day(1), EntryKind.Cite)
        {
            By = new Agent("Ben", "ben@example.org"), Claims = [Rent with { Citations = ["gazette", "poll"] }],
        },
        new LedgerEntry(4, Day(2), EntryKind.Revise)
        {
            By = "Anna", Why = "typing error",
            Claims = [Rent with { Citations = ["gazette", "poll"], Value = [new Quantity(6, Unit.Percent)] }],
        },
        new LedgerEntry(5, Day(2), EntryKind.Judge) { Judgement = new Judgement("rent", "rents", JudgementVerdict.NotSame) },
        new LedgerEntry(6, Day(3), EntryKind.Retract) { Removed = ["gazette"], Why = "was never printed" },
        new LedgerEntry(7, Day(3), EntryKind.Checkpoint),
    ]);

    [Fact]
    public void Log_says_what_changed_by_whom_and_why() =>
        Kept.Log().Select(logged => logged.ToWords()).Should().Equal(
            "revised the set (title) by Anna",
            "added gazette, rent by Anna",
            "changed the citations of rent by Ben",
            "revised rent (value) by Anna: typing error",
            "judged rent and rents not to be the same",
            "removed gazette: was never printed",
            "signed off all entries before it");

    public static TheoryData<LogFilter, long[]> Filters => new()
    {
        { new LogFilter(), [1, 2, 3, 4, 5, 6, 7] },
        { new LogFilter { Id = "rent" }, [2, 3, 4, 5] },
        { new LogFilter { Id = "gazette" }, [2, 6] },
        { new LogFilter { By = "anna" }, [1, 2, 4] },
        { new LogFilter { By = "ben@example.org" }, [3] },
        { new LogFilter { Since = Day(2) }, [4, 5, 6, 7] },
        { new LogFilter { Until = Day(1) }, [1, 2, 3] },
        { new LogFilter { Since = Day(1), Until = Day(2), By = "Anna" }, [4] },
        { new LogFilter { Kinds = [EntryKind.Cite, EntryKind.Judge] }, [3, 5] },
        { new LogFilter { Id = "none" }, [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_chooses_entries(LogFilter filter, long[] entries) =>
        Kept.Log(filter).Select(logged => logged.Entry.Sequence).Should().Equal(entries);

    [Fact]
    public void Words_for_each_kind_of_change()
    {
        var (a, b) = (new Claim("a") { Text = "A" }, new Claim("b") { Text = "B" });
        var ledger = Ledger.Of(
        [
            new LedgerEntry(1, At, EntryKind.Assert) { Claims = [a, b] },
            new LedgerEntry(2, At, EntryKind.Dispute)
            {
                Claims = [a with { Status = ClaimStatus.Disputed, StatusReason = "r", Text = "C" }],
            },
            new LedgerEntry(3, At, EntryKind.Refute) { Claims = [a with { Status = ClaimStatus.Refuted, Text = "C" }] },
            new LedgerEntry(4, At, EntryKind.Retract) { Claims = [a with { Status = ClaimStatus.Retracted, Text = "C" }] },
            new LedgerEntry(5, At, EntryKind.Supersede) { Claims = [a with { Status = ClaimStatus.Superseded, Text = "C" }] },
            new LedgerEntry(6, At, EntryKind.Confirm) { Claims = [b with { Checked = At }] },
            new LedgerEntry(7, At, EntryKind.Review) { Claims = [b with { Checked = At, Reviews = [new Review { Author = "R" }] }] },
            new LedgerEntry(8, At, EntryKind.Merge) { Claims = [b], Removed = ["a"] },
            new LedgerEntry(9, At, EntryKind.Split) { Claims = [new Claim("c") { Text = "C" }, new Claim("d") { Text = "D" }], Removed = ["b"] },
            new LedgerEntry(10, At, EntryKind.Judge) { Judgement = new Judgement("c", "d", JudgementVerdict.Unsure) },
            new LedgerEntry(11, At, EntryKind.Assert)
            {
                Claims = [.. Enumerable.Range(0, 9).Select(i => new Claim($"n{i}") { Text = "N" })],
            },
        ]);

        ledger.Log().Skip(1).Select(logged => logged.ToWords()).Should().Equal(
            "disputed a (text)", "refuted a", "retracted a", "marked a as superseded", "confirmed b", "changed the reviews of b",
            "merged a into b", "split b into c, d", "was unsure whether c and d are the same", "added n0, n1, n2 and 6 others");
    }

    [Fact]
    public void Blame_names_the_entry_of_each_part()
    {
        var blame = Kept.Blame("rent")!;

        blame.Parts.Select(part => (part.Member, part.Content, part.Entry!.Sequence)).Should().Equal(
            ("id", "rent", 2L), ("text", "Rents rose by 5%", 2L), ("value", "6 %", 4L), ("citations", "gazette", 2L), ("citations", "poll", 3L));
        (blame.IsSource, blame.Removed).Should().Be((false, null));
    }

    [Fact]
    public void Blame_has_the_values_of_parts_whose_names_say_little()
    {
        var claim = new Claim("c")
        {
            Text = "T",
            Confidence = [Confidence.Of(0.75m)],
            Qualifiers = [new Qualifier("sex", ["women"])],
            Extensions = Extensions.Empty.With("x:a", RawJson.Parse("1")),
        };

        Ledger.Of([new LedgerEntry(1, Day(1), EntryKind.Assert) { Claims = [claim] }]).Blame("c")!.Parts
            .Select(part => part.Content).Should().Equal("c", "T", "sex women", "75%", "1");
    }

    [Fact]
    public void Blame_in_words_has_a_line_for_each_part() =>
        Kept.Blame("rent")!.ToWords().Split('\n').Should().Equal(
            "rent",
            "  id rent: entry 2, 2025-10-01T09:00:00Z by Anna",
            "  text Rents rose by 5%: entry 2, 2025-10-01T09:00:00Z by Anna",
            "  value 6 %: entry 4, 2025-10-03T09:00:00Z by Anna: typing error",
            "  citations gazette: entry 2, 2025-10-01T09:00:00Z by Anna",
            "  citations poll: entry 3, 2025-10-02T09:00:00Z by Ben");

    [Fact]
    public void Blame_of_a_removed_record_has_its_tombstone()
    {
        var blame = Kept.Blame("gazette")!;

        blame.Removed!.Sequence.Should().Be(6);
        blame.ToWords().Should().StartWith("gazette was removed: entry 6, 2025-10-04T09:00:00Z: was never printed\n");
        using var json = JsonDocument.Parse(blame.ToJson());
        json.RootElement.GetProperty("removed").GetProperty("why").GetString().Should().Be("was never printed");
        json.RootElement.GetProperty("record").GetString().Should().Be("source");
        json.RootElement.GetProperty("parts")[1].EnumerateObject().Select(member => member.Name).Should()
            .Equal("member", "content", "seq", "at", "kind", "by");
    }

    [Fact]
    public void Record_that_was_added_again_begins_anew()
    {
        var again = Ledger.Of([.. Kept.Entries, new LedgerEntry(8, Day(4), EntryKind.Assert) { Sources = [new Source("gazette") { Title = "G" }] }]);

        again.Blame("gazette")!.Parts.Should().OnlyContain(part => part.Entry!.Sequence == 8);
    }

    [Fact]
    public void Id_that_was_never_recorded_has_no_blame() => Kept.Blame("rents").Should().BeNull();

    private static Instant Day(int day) => At + Duration.FromDays(day);
}
