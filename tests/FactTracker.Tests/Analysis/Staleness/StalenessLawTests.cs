using CsCheck;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Tests.Analysis.Staleness;

public sealed class StalenessLawTests
{
    private static readonly StalenessRule Rule = new("all")
    {
        MaxAge = Period.FromMonths(30), Counts = AgeDate.About, ReportUnknownAge = true, CheckEvery = Period.FromYears(3), IsCurrent = true,
        WatchEditions = true,
    };

    private static readonly StalenessPolicy Policy = new() { Rules = [Rule] };

    [Fact]
    public void Search_finds_what_the_definitions_name() =>
        Gen.Select(StaleSetGen.Any, StaleSetGen.Day).Where((set, _) => IsWithinCalendar(set)).Sample(
            (set, at) =>
            {
                var found = All(set.StaleAt(at, Policy)).Where(it => !it.IsIndirect && it.Reason != StaleReason.EvidenceChanged)
                    .Select(it => $"{it.Claim} {it.Reason}{(it.IsCertain ? "" : "?")}").Distinct();
                found.Should().BeEquivalentTo(new NaiveStaleness(set, at.InUtc().Date, Rule).Find(), set.ToJson());
            },
            iter: Effort.Tries(20_000));

    [Fact]
    public void Later_day_makes_no_stale_claim_fresh() =>
        Gen.Select(StaleSetGen.Any, StaleSetGen.Day, Gen.Int[0, 3000]).Sample(
            (set, at, days) => Certain(set, at, Policy, lasting: true)
                .IsSubsetOf(Certain(set, at + Duration.FromDays(days), Policy, lasting: true)),
            iter: Effort.Tries(5_000));

    [Fact]
    public void Longer_age_adds_no_finding() =>
        Gen.Select(StaleSetGen.Any, StaleSetGen.Day, Gen.Int[1, 2000], Gen.Int[0, 2000], Gen.Enum<AgeDate>()).Sample(
            (set, at, days, more, counts) => Of(set, at, days + more, counts).IsSubsetOf(Of(set, at, days, counts)),
            iter: Effort.Tries(5_000));

    [Fact]
    public void Order_of_the_records_is_irrelevant() =>
        Gen.Select(StaleSetGen.Any, StaleSetGen.Day).SelectMany(it => Gen.Shuffle(it.Item1.Claims.ToArray()).Select(
                Gen.Shuffle(it.Item1.Sources.ToArray()), (claims, sources) => (it.Item1, it.Item2, claims, sources)))
            .Sample(
                it => Named(it.Item1.StaleAt(it.Item2, Policy)).SetEquals(
                    Named((it.Item1 with { Claims = [.. it.claims], Sources = [.. it.sources] }).StaleAt(it.Item2, Policy))),
                iter: Effort.Tries(5_000));

    [Fact]
    public void What_is_on_the_agenda_is_stale_the_day_after_and_not_before() =>
        Gen.Select(StaleSetGen.Any, StaleSetGen.Day).Sample(
            (set, at) => set.AgendaUntil(at + Duration.FromDays(900), at, Policy).Items.Where(item => item.IsCertain).All(item =>
            {
                var due = item.Due.At(LocalTime.Noon).InUtc().ToInstant();
                var day = Duration.FromDays(1);
                return !set.StaleAt(due, Policy).Findings.Any(it => it.Claim == item.Claim && it.Reason == item.Reason)
                    && set.StaleAt(due + day, Policy).Findings.Any(it => it.Claim == item.Claim && it.Reason == item.Reason);
            }),
            iter: Effort.Tries(2_000));

    [Fact]
    public void Whatever_becomes_stale_was_on_the_agenda() =>
        Gen.Select(StaleSetGen.Any, StaleSetGen.Day, Gen.Int[1, 900]).Sample(
            (set, at, days) =>
            {
                var until = at + Duration.FromDays(days);
                StaleReason[] due = [StaleReason.Expired, StaleReason.CheckOverdue, StaleReason.MaxAge];
                var agenda = set.AgendaUntil(until, at, Policy).Items.Where(it => it.IsCertain)
                    .Select(it => (it.Claim, it.Reason)).ToHashSet();
                var before = set.StaleAt(at, Policy).Findings.Select(it => (it.Claim, it.Reason)).ToHashSet();
                return set.StaleAt(until, Policy).Findings.Where(it => due.Contains(it.Reason)).Select(it => (it.Claim, it.Reason))
                    .All(it => agenda.Contains(it) || before.Contains(it));
            },
            iter: Effort.Tries(2_000));

    [Fact]
    public void Any_set_has_an_answer() =>
        Gen.Select(Generators.SetGen.Any, Generators.DateGen.Instant).Sample(
            (set, at) => set.StaleAt(at, Policy).ToJson().Length > 0 && set.AgendaUntil(at, at, Policy).ToWords().Length > 0,
            iter: Effort.Tries(2_000));

    private static HashSet<string> Of(ClaimSet set, Instant at, int days, AgeDate counts) =>
        Certain(set, at, StalenessPolicy.OfMaxAge(Period.FromDays(days), counts), lasting: false);

    // A newer edition is not lasting: a claim may cite the edition that follows it already.
    private static HashSet<string> Certain(ClaimSet set, Instant at, StalenessPolicy policy, bool lasting) =>
        [.. set.StaleAt(at, policy).Findings.Where(it => !lasting || it.Reason != StaleReason.NewerEdition).Select(it => $"{it.Claim} {it.Reason}")];

    private static HashSet<string> Named(StaleClaims stale) =>
        [.. All(stale).Select(it => $"{it.Claim} {it.Reason} {it.IsCertain} {it.Since} {it.Next} {it.IsIndirect}")];

    private static IEnumerable<StaleFinding> All(StaleClaims stale) => stale.Findings.Concat(stale.Possible);

    private static bool IsWithinCalendar(ClaimSet set) =>
        set.Claims.SelectMany(claim => new[] { claim.When, claim.Expires }).Concat(set.Sources.Select(source => source.Published))
            .Select(date => date?.AsDate).OfType<Edtf>()
            .All(date => Math.Abs(date.Earliest?.Year ?? 0) < 9000 && Math.Abs(date.Latest?.Year ?? 0) < 9000);
}
