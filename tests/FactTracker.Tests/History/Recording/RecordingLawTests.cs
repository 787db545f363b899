using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;
using NodaTime;

namespace FactTracker.Tests.History.Recording;

public sealed class RecordingLawTests
{
    private static readonly Instant At = Instant.FromUtc(2025, 10, 1, 9, 0);

    // The ids are few, so that two random sets have many of them in common.
    private static readonly Gen<ClaimSet[]> Versions = SetGen.Any.Array[2, 4];

    [Fact]
    public void Entries_lead_to_the_edited_set() =>
        Versions.Sample(
            versions =>
            {
                var ledger = Ledger.Empty;
                foreach (var version in versions)
                {
                    ledger = After(ledger, version);
                    ledger.Present.Fingerprint().Should().Be(version.Fingerprint());
                }
            },
            iter: Effort.Tries(3_000));

    [Fact]
    public void Recording_again_adds_nothing() =>
        Versions.Sample(
            versions => After(versions.Aggregate(Ledger.Empty, After), versions[^1]).Entries.Count
                == versions.Aggregate(Ledger.Empty, After).Entries.Count,
            iter: Effort.Tries(2_000));

    [Fact]
    public void What_was_recorded_stays_known() =>
        Versions.Sample(
            versions =>
            {
                var (ledger, at) = (Ledger.Empty, At);
                foreach (var version in versions)
                {
                    ledger = Ledger.Of([.. ledger.Entries, .. ledger.Record(version, at)]);
                    at += Duration.FromDays(1);
                }

                for (var i = 0; i < versions.Length; i++)
                {
                    ledger.AsOf(At + Duration.FromDays(i)).Set.Fingerprint().Should().Be(versions[i].Fingerprint());
                }
            },
            iter: Effort.Tries(2_000));

    [Fact]
    public void Parts_blame_the_entry_since_which_they_are_so() =>
        Versions.Sample(
            versions =>
            {
                var ledger = versions.Aggregate(Ledger.Empty, After);
                foreach (var claim in ledger.Present.Claims)
                {
                    var blame = ledger.Blame(claim.Id.Text)!;
                    blame.Removed.Should().BeNull();
                    blame.Parts.Select(part => part.Member).Distinct().Should().BeEquivalentTo(ClaimMembers.All.NamesIn(claim));
                    blame.Parts.Should().OnlyContain(part => part.Entry!.Claims.Any(said => said.Id == claim.Id));
                }
            },
            iter: Effort.Tries(500));

    private static Ledger After(Ledger ledger, ClaimSet edited) => Ledger.Of([.. ledger.Entries, .. ledger.Record(edited, At)]);
}
