using FactTracker.Analysis;
using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Ledgers;

public sealed class LedgerTests
{
    private static readonly Ledger Sample = Ledger.Of(LedgerSamples.All());

    [Fact]
    public void The_present_is_what_the_entries_come_to()
    {
        Sample.Present.Title.Should().Be("Who needs whom");
        Sample.Present.Sources.Select(source => source.Id.Text).Should().Equal("s1");
        Sample.Present.Claims.Select(claim => claim.Id.Text).Should().Equal("c1");
    }

    [Fact]
    public void A_removed_record_leaves_a_tombstone_until_it_comes_back()
    {
        Sample.Tombstones.Select(one => $"{one.Id} {one.Sequence} {one.By?.Name} {one.Why}").Should()
            .Equal("c2 4 Ben no such survey", "s2 4 Ben no such survey");

        var back = Ledger.Of([.. LedgerSamples.All(), LedgerSamples.Assert(6, "c2", "There it is")]);

        back.Tombstones.Select(one => one.Id).Should().Equal("s2");
        back.Entries[3].Removed.Should().Equal("c2", "s2");
    }

    [Fact]
    public void A_judgement_is_by_whoever_recorded_it()
    {
        Sample.Judgements.All.Single().Should().Be(
            new Judgement("c1", "c9", JudgementVerdict.NotSame)
            {
                By = new Agent("Ben"), At = LedgerSamples.Start + Duration.FromHours(5), Why = "another year",
            });
    }

    [Fact]
    public void A_source_with_the_id_of_a_claim_takes_its_place()
    {
        var ledger = Ledger.Of(
        [
            LedgerSamples.Assert(1, "x", "A claim"),
            new LedgerEntry(2, LedgerSamples.Start + Duration.FromHours(2), EntryKind.Assert) { Sources = [new Source("x")] },
        ]);

        ledger.Present.Claims.Should().BeEmpty();
        ledger.Present.Sources.Should().ContainSingle();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(9, 5)]
    public void A_state_has_what_was_recorded_by_its_time(int hours, long sequence)
    {
        var ledger = Ledger.Of(Enumerable.Range(1, 5).Select(n => LedgerSamples.Assert(n, $"c{n}", "…")));

        var state = ledger.StateAt(LedgerSamples.Start + Duration.FromHours(hours));

        state.Sequence.Should().Be(sequence);
        state.Set.Claims.Should().HaveCount((int)sequence);
    }

    [Fact]
    public void Entries_follow_from_each_other()
    {
        var gap = () => Ledger.Of([LedgerSamples.Assert(1, "a", "…"), LedgerSamples.Assert(3, "b", "…")]);
        var backward = () =>
            Ledger.Of([LedgerSamples.Assert(1, "a", "…"), LedgerSamples.Assert(2, "b", "…") with { At = LedgerSamples.Start }]);
        var early = () => Ledger.Of([LedgerSamples.Assert(1, "a", "…") with { At = Instant.FromUtc(-5, 1, 1, 0, 0) }]);

        gap.Should().Throw<ArgumentException>().WithMessage("*number 3*2 comes next*");
        backward.Should().Throw<ArgumentException>().WithMessage("*before the entry before it*");
        early.Should().Throw<ArgumentException>().WithMessage("*years 1 to 9999*");
    }

    [Fact]
    public void Two_entries_may_have_one_time()
    {
        var same = LedgerSamples.Assert(2, "b", "…") with { At = LedgerSamples.Start + Duration.FromHours(1) };

        Ledger.Of([LedgerSamples.Assert(1, "a", "…"), same]).Present.Claims.Should().HaveCount(2);
    }

    [Fact]
    public void What_was_packed_away_is_not_guessed()
    {
        var state = Ledger.Of(LedgerSamples.All()).End;
        var later = Ledger.After(state, [LedgerSamples.Assert(6, "c6", "…")]);

        later.Present.Claims.Should().HaveCount(2);
        later.Invoking(it => it.StateAt(LedgerSamples.Start)).Should().Throw<InvalidOperationException>().WithMessage("*packed away*");
    }
}
