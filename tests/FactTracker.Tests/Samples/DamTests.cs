using FactTracker.Analysis;
using FactTracker.Serialization;
using NodaTime;

namespace FactTracker.Tests.Samples;

/// <summary>The answers over the dam, which its README stated before there was code to find them.</summary>
public sealed class DamTests
{
    private static readonly ClaimSet Set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "dam", "dam.claims.json")).Set;
    private static readonly Instant At = Instant.FromUtc(2025, 6, 1, 12, 0);

    [Fact]
    public void It_has_twelve_claims_and_five_sources() => (Set.Claims.Count, Set.Sources.Count).Should().Be((12, 5));

    [Theory]
    [InlineData("cracks", 2, 1, 1)]
    [InlineData("seepage", 0, 0, 0)]
    [InlineData("removal-2023", 1, 1, 1)]
    [InlineData("height-courier", 1, 1, 1)]
    [InlineData("wall-weak", 1, 1, 1)]
    [InlineData("cost-per-resident", 0, 0, 0)]
    public void A_claim_rests_on_so_many_origins(string claim, int sources, int certain, int possible)
    {
        var origins = Set.OriginsOf(Set.Claims[claim]);

        origins.Count.Should().Be(new OriginCount(certain, possible));
        if (sources > 0) origins.Sources.Should().Be(sources);
    }

    [Fact]
    public void Two_claims_share_the_inspection()
    {
        var common = Set.CommonOrigins(Set.Claims["cracks"], Set.Claims["repair-cost"]);

        common.Independence.Should().Be(OriginIndependence.NotIndependent);
        common.Origins.Should().ContainSingle().Which.OfA.Sources.Should().Equal(new SourceId("inspection"));
    }

    [Fact]
    public void Claims_conflict_where_the_heights_differ_and_where_the_set_says_so() =>
        Set.FindConflicts().Pairs.Select(pair => $"{pair.A} {pair.B} {pair.Verdict}").Should().BeEquivalentTo(
            "height height-courier Contradictory", "cracks wall-sound Contradictory", "seepage wall-sound Contradictory");

    [Fact]
    public void Two_newspapers_on_one_inspection_are_no_surer_than_one() =>
        Set.PoolConfidence(Set.Claims["cracks"]).Interval.Should().Be(new ProbabilityInterval(0.7m, 0.7m));

    [Fact]
    public void Two_claims_are_stale() =>
        Set.StaleAt(At).Findings.Select(finding => (finding.Claim.Text, finding.Reason, finding.Since)).Should().BeEquivalentTo(
            new (string, StaleReason, LocalDate?)[]
            {
                ("residents", StaleReason.CheckOverdue, new LocalDate(2024, 5, 10)),
                ("seepage", StaleReason.SourceRetracted, null),
            });

    [Fact]
    public void Nothing_else_falls_due() => Set.AgendaUntil(At + Duration.FromDays(213), At).Items.Should().BeEmpty();

    [Fact]
    public void Two_claims_have_no_origin() =>
        Set.Check(new CheckOptions { Gates = new GatePolicy { MinOrigins = 1 } }).Where(problem => problem.Rule == Rules.TooFewOrigins)
            .Select(problem => problem.Path).Should().BeEquivalentTo("$.claims[6].citations", "$.claims[9]");

    [Fact]
    public void Support_for_removal_rises()
    {
        var series = Set.SeriesOf("the dam", "in favour of removing it");

        series.Overall!.Difference!.ToString().Should().StartWith("11 pp");
        series.Changes.Select(change => change.Significance!.ExceedsMargins).Should().Equal(false, true);
        series.Changes.Select(change => Math.Round(change.Significance!.ZValue, 2)).Should().Equal(1.36m, 3.58m);
    }

    [Fact]
    public void The_cost_per_resident_follows()
    {
        Set.CheckDerived().Should().BeEmpty();
        Set.Derive("cost-per-resident").Value!.Bounds!.Value.Lower!.Value.Value.Should().BeApproximately(2_419.35m, 0.01m);
    }

    [Fact]
    public void Nothing_speaks_against_the_weak_wall()
    {
        var matrix = Set.CompareHypotheses([new ClaimId("wall-weak"), new ClaimId("wall-sound")]);

        matrix.Hypotheses.Select(score => score.Inconsistency).Should().Equal(0, 2);
        var without = matrix.Removals.Single(removal => removal.Source == "study");
        without.Scores.Select(score => score.Inconsistency).Should().Equal(0, 1);
        without.ChangesOrder.Should().BeFalse();
    }

    [Fact]
    public void Shares_above_a_number_are_found() =>
        Set.Query("value > 43% and tag = opinion").Select(claim => claim.Id.Text).Should().Equal("removal-2021", "removal-2023");
}
