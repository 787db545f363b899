using System.Text.Json;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Times;

public sealed class LedgerTimesTests
{
    private static readonly Instant Noon = Instant.FromUtc(2025, 10, 1, 12, 0);
    private static readonly Duration Day = Duration.FromDays(1);

    [Fact]
    public void Two_changes_in_one_millisecond_both_stand()
    {
        var ledger = Ledger.Of([Entry(1, Noon, Said("a", "first")), Entry(2, Noon, Said("a", "second"), Said("b", "other"))]);

        ledger.AsOf(Noon).Set.Claims.Select(claim => claim.Text).Should().Equal("second", "other");
        ledger.AsOf(Noon).LastEntry.Should().Be(2);
        ledger.Entries.Should().HaveCount(2);
    }

    [Fact]
    public void Time_before_the_last_one_is_refused()
    {
        var ledger = () => Ledger.Of([Entry(1, Noon, Said("a", "A")), Entry(2, Noon - Duration.FromNanoseconds(1), Said("a", "B"))]);

        ledger.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Retroactive_end_leaves_what_was_known_before()
    {
        var ledger = Ledger.Of(
        [
            Entry(1, Noon, Said("a", "A") with { When = "2020/.." }),
            Entry(2, Noon + Day, Said("a", "A") with { When = "2020/2023" }),
        ]);

        ledger.AsOf(Noon, Edtf.Parse("2024")).Set.Claims.Should().ContainSingle();
        ledger.AsOf(Noon + Day, Edtf.Parse("2024")).Set.Claims.Should().BeEmpty();
        ledger.AsOf(Noon + Day, Edtf.Parse("2023")).Set.Claims.Should().ContainSingle();
    }

    [Fact]
    public void Answer_about_the_future_says_that_it_may_change()
    {
        var ledger = Ledger.Of([Entry(1, Noon, Said("a", "A"))]);

        var answer = ledger.AsOf(Noon + Day);

        answer.IsSettled.Should().BeFalse();
        (answer.LastEntry, answer.LastRecorded).Should().Be((1L, Noon));
        answer.ToWords().Should().EndWith("Nothing later is recorded yet, so the answer may still change.");
    }

    [Fact]
    public void Settled_answer_stays_when_entries_are_added()
    {
        var ledger = Ledger.Of([Entry(1, Noon, Said("a", "A")), Entry(2, Noon + Day, Said("a", "B"))]);
        var longer = Ledger.Of([.. ledger.Entries, Entry(3, Noon + Day, Said("a", "C")), Entry(4, Noon + Day + Day, Said("a", "D"))]);

        ledger.AsOf(Noon).IsSettled.Should().BeTrue();
        longer.AsOf(Noon).Should().Be(ledger.AsOf(Noon));
        ledger.AsOf(Noon + Day).IsSettled.Should().BeFalse("another entry of the same instant may follow, and did");
        longer.AsOf(Noon + Day).Set.Claims.Single().Text.Should().Be("C");
    }

    [Fact]
    public void Before_the_first_entry_nothing_was_known()
    {
        var answer = Ledger.Of([Entry(1, Noon, Said("a", "A"))]).AsOf(Noon - Day);

        answer.Set.Should().Be(ClaimSet.Empty);
        (answer.LastEntry, answer.LastRecorded, answer.IsSettled).Should().Be((0L, null, true));
        answer.ToWords().Should().Be("As known at 2025-09-30T12:00:00Z (before the first entry): 0 claims, 0 sources.");
    }

    [Fact]
    public void Ledger_without_entries_knows_nothing() =>
        Ledger.Empty.AsOf(Noon).Should().Be(new AsOfAnswer(ClaimSet.Empty) { Known = Noon });

    [Fact]
    public void Removed_record_is_still_known_before_its_removal()
    {
        var ledger = Ledger.Of(
            [Entry(1, Noon, Said("a", "A")), new LedgerEntry(2, Noon + Day, EntryKind.Retract) { Removed = ["a"], Why = "made up" }]);

        ledger.AsOf(Noon).Set.Claims.Should().ContainSingle();
        ledger.AsOf(Noon + Day).Set.Claims.Should().BeEmpty();
    }

    /// <summary>The time of a claim, the time asked about, and whether the claim answers possibly and certainly.</summary>
    public static TheoryData<string?, string, bool, bool> Times => new()
    {
        { null, "2024", true, true }, // It holds regardless of time.
        { "2024", "2024-05-03", true, true },
        { "2024-05", "2024", true, true },
        { "2023", "2024", false, false },
        { "2020/2024", "2024", true, true },
        { "2020/..", "2024", true, true },
        { "2020/", "2024", true, false }, // The end is not known.
        { "2024-XX-XX", "2024-05-03", true, false },
        { "2023~", "2024", false, false }, // EDTF states no amount for "approximately".
        { "[2023,2024]", "2024", true, false },
        { "{2022,2024}", "2023", false, false },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void Claim_answers_when_its_time_shares_a_day(string? when, string about, bool possibly, bool certainly)
    {
        var ledger = Ledger.Of([Entry(1, Noon, Said("a", "A") with { When = when is null ? null : Edtf.Parse(when) })]);

        ledger.AsOf(about: Edtf.Parse(about)).Set.Claims.Should().HaveCount(possibly ? 1 : 0);
        ledger.AsOf(about: Edtf.Parse(about), match: TimeMatch.Certainly).Set.Claims.Should().HaveCount(certainly ? 1 : 0);
    }

    [Fact]
    public void Claim_of_unknown_time_may_be_about_any()
    {
        var set = new ClaimSet { Claims = [Said("a", "A") with { When = new UnknownValue() }] };

        set.AboutTime(Edtf.Parse("2024")).Claims.Should().ContainSingle();
        set.AboutTime(Edtf.Parse("2024"), TimeMatch.Certainly).Claims.Should().BeEmpty();
    }

    [Fact]
    public void Sources_that_are_cited_stay_with_those_behind_them()
    {
        var set = new ClaimSet
        {
            Title = "T",
            Sources = [new Source("note") { BasedOn = [new SourceLink("poll")] }, new Source("poll"), new Source("other")],
            Claims =
            [
                Said("a", "A") with { When = "2024", Citations = ["note"] },
                Said("b", "B") with { When = "2020", Citations = ["other"] },
            ],
        };

        var about = set.AboutTime(Edtf.Parse("2024"));

        about.Sources.Select(source => source.Id.Text).Should().Equal("note", "poll");
        about.Title.Should().Be("T");
    }

    [Fact]
    public void Json_has_the_question_and_the_set()
    {
        var ledger = Ledger.Of([Entry(1, Noon, Said("a", "A"))]);

        using var json = JsonDocument.Parse(ledger.AsOf(Noon, Edtf.Parse("2024"), TimeMatch.Certainly).ToJson());

        json.RootElement.EnumerateObject().Select(member => $"{member.Name}={(member.Name == "set" ? "…" : member.Value)}").Should().Equal(
            "known=2025-10-01T12:00:00Z", "about=2024", "match=certainly", "lastEntry=1", "lastRecorded=2025-10-01T12:00:00Z", "settled=False",
            "set=…");
        json.RootElement.GetProperty("set").GetProperty("claims").GetArrayLength().Should().Be(1);
    }

    private static Claim Said(string id, string text) => new(id) { Text = text };

    private static LedgerEntry Entry(long sequence, Instant at, params Claim[] claims) =>
        new(sequence, at, EntryKind.Assert) { Claims = [.. claims] };
}
