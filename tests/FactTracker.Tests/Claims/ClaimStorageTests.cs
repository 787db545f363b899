using NodaTime;

namespace FactTracker.Tests.Claims;

public sealed class ClaimStorageTests
{
    private static readonly Claim Full = TwelveRare();

    [Fact]
    public void A_claim_with_twelve_rarer_members_costs_at_most_a_kilobyte()
    {
        TwelveRare();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var claim = TwelveRare();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        GC.KeepAlive(claim);
        bytes.Should().BeLessThanOrEqualTo(1_024);
    }

    [Fact]
    public void A_copy_with_one_member_changed_costs_its_own_size()
    {
        _ = Full with { Status = ClaimStatus.Disputed };
        var before = GC.GetAllocatedBytesForCurrentThread();
        var copy = Full with { Status = ClaimStatus.Disputed };
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        GC.KeepAlive(copy);
        bytes.Should().BeLessThanOrEqualTo(128);
    }

    [Fact]
    public void Copies_never_change_their_original_nor_each_other()
    {
        var original = TwelveRare();
        var one = original with { Notes = "one", Condition = null };
        var two = original with { Notes = "two", Formula = "a + b" };
        var third = one with { Notes = "three" };

        original.Should().Be(Full);
        (one.Notes, one.Condition, one.Formula).Should().Be(("one", null, null));
        (two.Notes, two.Condition, two.Formula).Should().Be(("two", Full.Condition, "a + b"));
        (third.Notes, third.Condition, third.Place).Should().Be(("three", null, Full.Place));
        (third with { Notes = Full.Notes, Condition = Full.Condition }).Should().Be(Full, "the order of setting does not matter");
    }

    [Fact]
    public void Copies_made_by_many_threads_never_change_their_original()
    {
        var original = TwelveRare();

        var copies = Enumerable.Range(0, 2_000).AsParallel().WithDegreeOfParallelism(4)
            .Select(number => (number, copy: original with { Notes = $"{number}", Condition = null, Formula = $"{number} + 1" })).ToList();

        original.Should().Be(Full);
        copies.Should().OnlyContain(made =>
            made.copy.Notes == $"{made.number}" && made.copy.Formula == $"{made.number} + 1" && made.copy.Condition == null);
    }

    public static TheoryData<long> Nanoseconds => [0, 100, 1, 99];

    [Theory]
    [MemberData(nameof(Nanoseconds))]
    public void An_instant_is_held_as_finely_as_it_was_given(long nanoseconds)
    {
        var instant = Instant.FromUtc(2025, 9, 20, 9, 0).PlusNanoseconds(nanoseconds);
        var claim = new Claim("a") { Recorded = Instant.MaxValue } with { Recorded = instant };

        claim.Recorded.Should().Be(instant);
        claim.Should().Be(new Claim("a") { Recorded = instant });
        (claim with { Recorded = null }).Should().Be(new Claim("a"));
    }

    private static Claim TwelveRare() => new("friendly-2024")
    {
        Text = "So it is", Place = Values.Moscow, Claimant = new(Values.Pollster), Stated = Values.Stated,
        Modality = new(Modality.Reported),
        Condition = "if asked", Rank = Rank.Preferred, StatusReason = "an appeal is pending", RecordedBy = Values.Pollster,
        Modified = Values.At, Checked = Values.At, Expires = Values.Stated, Notes = "n",
    };

    private static class Values
    {
        public static readonly ClaimValue Moscow = "Moscow";
        public static readonly Agent Pollster = new("A Polling Institute");
        public static readonly DateStatement Stated = "2024";
        public static readonly Instant At = Instant.FromUtc(2025, 9, 20, 9, 0);
    }
}
