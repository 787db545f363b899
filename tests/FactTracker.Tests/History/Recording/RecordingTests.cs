using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Recording;

public sealed class RecordingTests
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 9, 0);

    private static readonly Claim Rent = new("rent")
    {
        Text = "Rents rose by 5%", Citations = ["gazette"], Tags = ["rent", "city"], Checked = At, Modified = At,
    };

    private static readonly Source Gazette = new("gazette") { Title = "Gazette" };

    private static readonly ClaimSet Before = new() { Title = "T", Sources = [Gazette], Claims = [Rent] };

    /// <summary>An edited claim, the kind of the entry that records it, the reason, and why the row is here.</summary>
    public static TheoryData<Claim, EntryKind, string?, string> Edits => new()
    {
        { Rent with { Text = "Rents rose by 6%" }, EntryKind.Revise, null, "the words changed" },
        { Rent with { Citations = ["gazette", "other"] }, EntryKind.Cite, null, "only citations" },
        { Rent with { Citations = ["other"], Modified = At + Duration.Epsilon }, EntryKind.Cite, null, "its modification does not count" },
        { Rent with { Citations = ["other"], Tags = ["rent"] }, EntryKind.Revise, null, "not only citations" },
        { Rent with { Reviews = [new Review { Author = "A" }] }, EntryKind.Review, null, "only reviews" },
        { Rent with { Status = ClaimStatus.Disputed, StatusReason = "two counts" }, EntryKind.Dispute, "two counts", "a status with a reason" },
        { Rent with { Status = ClaimStatus.Disputed, Text = "other" }, EntryKind.Dispute, null, "a status decides" },
        { Rent with { Status = ClaimStatus.Refuted }, EntryKind.Refute, null, "a status without a reason" },
        { Rent with { Status = ClaimStatus.Retracted }, EntryKind.Retract, null, "taken back, but kept" },
        { Rent with { Status = ClaimStatus.Superseded }, EntryKind.Supersede, null, "replaced" },
        { Rent with { StatusReason = "why" }, EntryKind.Revise, null, "only the reason" },
        { Rent with { Checked = At + Duration.FromDays(1) }, EntryKind.Confirm, null, "checked again" },
        { Rent with { Checked = At - Duration.FromDays(1) }, EntryKind.Revise, null, "an earlier check is a correction" },
        { Rent with { Checked = null }, EntryKind.Revise, null, "no check" },
        { Rent with { Modified = null }, EntryKind.Revise, null, "only the modification" },
        { Rent with { Extensions = Extensions.Empty.With("x:y", RawJson.Parse("1")) }, EntryKind.Revise, null, "an extension" },
        { Rent with { Extensions = Extensions.Empty.With("x:y", RawJson.Parse("1")), Citations = [] }, EntryKind.Revise, null, "and more" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Kind_follows_from_what_changed(Claim edited, EntryKind kind, string? why, string reason)
    {
        var entries = Recorded(Before).Record(Before with { Claims = [edited] }, At);

        var entry = entries.Should().ContainSingle(reason).Subject;
        entry.Kind.Should().Be(kind, reason);
        entry.Why.Should().Be(why, reason);
        entry.Claims.Should().Equal([edited], reason);
    }

    [Fact]
    public void First_recording_has_the_header_the_sources_and_the_claims()
    {
        var entries = Ledger.Empty.Record(Before, At, "Anna", "begun");

        entries.Select(entry => (entry.Sequence, entry.Kind)).Should()
            .Equal((1, EntryKind.Revise), (2, EntryKind.Assert), (3, EntryKind.Assert));
        entries.Should().OnlyContain(entry => entry.At == At && entry.By == "Anna" && entry.Why == "begun");
        entries[0].Header.Should().Be(new ClaimSet { Title = "T" });
    }

    [Fact]
    public void Set_that_did_not_change_gives_no_entry()
    {
        var ledger = Recorded(Before);

        ledger.Record(Before, At).Should().BeEmpty();
        ledger.Record(Before with { Claims = [Rent with { Tags = ["city", "rent"] }] }, At).Should().BeEmpty("the order of tags has no meaning");
    }

    [Fact]
    public void Record_that_is_gone_leaves_a_tombstone()
    {
        var entries = Recorded(Before).Record(Before with { Claims = [] }, At, why: "made up");

        entries.Should().Equal(new LedgerEntry(4, At, EntryKind.Retract) { Removed = ["rent"], Why = "made up" });
    }

    [Fact]
    public void Source_that_was_retracted_is_a_retraction()
    {
        var entries = Recorded(Before).Record(
            Before with { Sources = [Gazette with { Status = SourceStatus.Withdrawn, StatusReason = "error" }] }, At);

        entries.Select(entry => (entry.Kind, entry.Why)).Should().Equal((EntryKind.Retract, "error"));
    }

    [Fact]
    public void Source_and_header_that_changed_are_revisions() =>
        Recorded(Before).Record(Before with { Title = "U", Sources = [Gazette with { Title = "The Gazette" }] }, At)
            .Select(entry => (entry.Kind, entry.Header?.Title)).Should().Equal((EntryKind.Revise, "U"), (EntryKind.Revise, null));

    [Fact]
    public void Claim_can_take_the_id_of_a_source_that_is_gone()
    {
        var edited = new ClaimSet { Title = "T", Claims = [new Claim("gazette") { Text = "G" }] };
        var ledger = Recorded(Before);

        var after = Ledger.Of([.. ledger.Entries, .. ledger.Record(edited, At)]);

        after.Present.Fingerprint().Should().Be(edited.Fingerprint());
    }

    [Fact]
    public void Claim_that_went_into_the_same_claim_is_merged()
    {
        var twin = new Claim("twin") { Text = "Rents rose", Relations = [new Relation(RelationType.SameAs, "rent")] };
        var merged = Rent with { Citations = ["gazette", "twins-source"] };

        var entries = Recorded(Before with { Claims = [Rent, twin] }).Record(Before with { Claims = [merged] }, At);

        entries.Should().Equal(new LedgerEntry(5, At, EntryKind.Merge) { Claims = [merged], Removed = ["twin"] });
    }

    [Fact]
    public void Claim_that_the_kept_one_was_the_same_as_is_merged()
    {
        var twin = new Claim("twin") { Text = "Rents rose" };
        var before = Before with { Claims = [Rent with { Relations = [new Relation(RelationType.SameAs, "twin")] }, twin] };

        var entries = Recorded(before).Record(Before, At);

        entries.Should().Equal(new LedgerEntry(5, At, EntryKind.Merge) { Claims = [Rent], Removed = ["twin"] });
    }

    [Fact]
    public void Claim_that_is_the_same_as_two_that_stay_is_only_removed()
    {
        var twin = new Claim("twin")
        {
            Text = "T", Relations = [new Relation(RelationType.SameAs, "rent"), new Relation(RelationType.SameAs, "third")],
        };
        var rest = Before with { Claims = [Rent, new Claim("third") { Text = "T" }] };

        var entries = Recorded(rest with { Claims = [.. rest.Claims, twin] }).Record(rest, At);

        entries.Select(entry => entry.Kind).Should().Equal(EntryKind.Retract);
    }

    [Fact]
    public void Time_before_that_of_the_last_entry_is_refused() =>
        FluentActions.Invoking(() => Recorded(Before).Record(Before, At - Duration.Epsilon)).Should().Throw<ArgumentException>()
            .WithMessage("*before that of the last entry*");

    [Fact]
    public void Records_need_ids_of_their_own()
    {
        var ids = () => Ledger.Empty.Record(new ClaimSet { Claims = [new Claim("a"), new Claim("a")] }, At);
        var none = () => Ledger.Empty.Record(new ClaimSet { Claims = [new Claim(default(ClaimId))] }, At);

        ids.Should().Throw<ArgumentException>().WithMessage("*\"a\"*");
        none.Should().Throw<ArgumentException>().WithMessage("*no id*");
    }

    private static Ledger Recorded(ClaimSet set) => Ledger.Of(Ledger.Empty.Record(set, At));
}
