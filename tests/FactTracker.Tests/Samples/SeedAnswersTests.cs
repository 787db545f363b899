using FactTracker.Analysis;
using FactTracker.Serialization;

namespace FactTracker.Tests.Samples;

/// <summary>What falls out when the statements of the briefing note are held rightly.</summary>
public sealed class SeedAnswersTests
{
    private static readonly ClaimSet Set = ClaimSetReader.ReadFile(Checkout.PathOf("samples", "partnership.claims.json")).Set;

    [Fact]
    public void The_share_that_calls_China_friendly_is_one_series_up_by_about_55_points()
    {
        var series = Set.SeriesOf("China", "called friendly by Russians");

        series.Points.SelectMany(point => point.Values).Select(value => value.Claim.Text).Should().Equal("friendly-2000s", "friendly-2024");
        series.Overall!.ToWords().Should().Contain("up about 55 percentage points");
    }

    [Fact]
    public void The_two_claims_on_the_document_have_one_origin_between_them()
    {
        var common = Set.CommonOrigins(Set.Claims["intelligence-work"], Set.Claims["espionage-under-guise"]);

        common.Origins.Should().ContainSingle().Which.OfA.Sources.Should().Equal(new SourceId("fsb-document"));
        common.Independence.Should().Be(OriginIndependence.NotIndependent);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void However_many_articles_repeat_the_document_it_is_one_origin(int articles)
    {
        var repeating = Enumerable.Range(0, articles)
            .Select(number => new Source($"article-{number}") { Title = $"Article {number}", BasedOn = ["fsb-document"] })
            .ToList();
        var claim = Set.Claims["intelligence-work"] with
        {
            Citations = [.. Set.Claims["intelligence-work"].Citations, .. repeating.Select(source => new Citation(source.Id))],
        };
        var set = Set with { Sources = [.. Set.Sources, .. repeating] };

        set.OriginsOf(claim).Count.Should().Be(new OriginCount(1, 1));
    }

    [Fact]
    public void The_cases_tied_to_China_cannot_exceed_all_cases()
    {
        Set.FindConflicts().Any.Should().BeFalse("ten is not more than 43");
        var more = Set.Claims["scientists-and-china"] with
        {
            Value = [new Quantity(50, Unit.Parse("cases")) { Approximation = Approximation.AtLeast }],
        };
        var whole = Set.Claims["scientists-prosecuted"] with { Value = [new Quantity(43, Unit.Parse("cases"))] };
        var set = Set with { Claims = [whole, more] };

        set.FindConflicts().Pairs.Should().ContainSingle().Which.Verdict.Should().Be(ConflictVerdict.Contradictory);
    }

    [Fact]
    public void Nothing_contradicts_anything_else()
    {
        var conflicts = Set.FindConflicts();

        conflicts.Any.Should().BeFalse();
        conflicts.Pairs.Should().BeEmpty();
    }
}
