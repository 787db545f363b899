using FactTracker.Analysis;
using static FactTracker.Tests.Analysis.Series.SeriesSets;

namespace FactTracker.Tests.Analysis.Series;

public sealed class SeriesOrderTests
{
    [Fact]
    public void Points_are_in_the_order_of_their_dates_and_undated_values_apart()
    {
        var series = Made(
            Claim("d", null, 4), Claim("c", "2024", 3), Claim("e", "../1990", 0), Claim("b", "2000~/2004~", 2), Claim("a", "2001-05", 1));

        series.Points.Select(point => point.When.ToString()).Should().Equal("../1990", "2000~/2004~", "2001-05", "2024");
        series.Undated.Select(value => value.Claim.Text).Should().Equal("d");
    }

    [Fact]
    public void Unknown_times_are_undated() =>
        Made(Claim("a", "2001", 1) with { When = new UnknownValue() }).Undated.Should().ContainSingle();

    [Fact]
    public void Several_values_for_the_same_days_are_one_point_and_are_not_averaged()
    {
        var series = Made(Claim("b", "2024~", 10), Claim("a", "2024", 20), Claim("c", "2025", 30));

        series.Points.Should().HaveCount(2);
        series.Points[0].Values.Select(value => value.Claim.Text).Should().Equal("a", "b");
        series.Points[0].Quantity.Should().Be(new Quantity(new ValueRange(10, 20)));
        series.Overall!.Difference.Should().Be(new Quantity(new ValueRange(10, 20)));
    }

    [Fact]
    public void Equal_values_for_one_time_stay_that_value() =>
        Made(Claim("a", "2024", 10.0m), Claim("b", "2024", 10)).Points[0].Quantity!.Amount.Should().Be(10);

    [Theory]
    [InlineData("superseded", null, "it was superseded")]
    [InlineData("retracted", null, "it was retracted")]
    [InlineData("refuted", null, "it was refuted")]
    [InlineData("asserted", "deprecated", "its rank is deprecated")]
    [InlineData("disputed", null, null)]
    public void Withdrawn_claims_are_left_out_unless_the_policy_includes_them(string status, string? rank, string? reason)
    {
        var set = Of(Claim("a", "2024", 1) with { Status = ClaimStatus.Parse(status), Rank = Rank.Parse(rank ?? "normal") });

        set.SeriesOf(Subject, Property).LeftOut.Select(it => it.Reason).Should().Equal(reason is null ? [] : [reason]);
        set.SeriesOf(Subject, Property, new SeriesPolicy { IncludesWithdrawn = true }).Points.Should().HaveCount(1);
    }

    [Fact]
    public void Denied_claims_and_claims_about_several_subjects_are_left_out()
    {
        var series = Made(
            Claim("a", "2024", 1) with { Modality = [Modality.Denied] }, Claim("b", "2024", 1) with { Subject = [Subject, "B"] },
            Claim("c", "2024", 1) with { Value = [] });

        series.Points.Should().BeEmpty();
        series.LeftOut.Select(it => it.Reason).Should().Equal(
            "it is denied", "it is about several subjects together", "it states no value");
    }

    [Fact]
    public void Numbers_are_converted_to_the_unit_of_the_first_point()
    {
        var series = Made(
            Claim("a", "2002", new Quantity(5, Unit.Parse("km"))), Claim("b", "2001", new Quantity(3_000, Unit.Parse("m"))),
            Claim("c", "2003", new Quantity(2, Unit.Parse("cases"))));

        series.Unit.Should().Be(Unit.Parse("m"));
        series.Points.Select(point => point.Quantity?.Amount).Should().Equal(3_000, 5_000, null);
        series.Changes[1].Breaks.Select(it => it.Kind).Should().Equal(SeriesBreakKind.Unit);
    }

    [Fact]
    public void All_series_lists_subjects_and_properties_with_several_times()
    {
        var set = Of(
            Claim("a", "2001", 1), Claim("b", "2001", 2), Claim("c", "2002", 3),
            Claim("d", "2001", 1) with { Property = "once" }, Claim("e", null, 1) with { Property = "never" });

        set.AllSeries().Should().Equal(new SeriesName(Subject, Property, 2, 3, Edtf.Parse("2001"), Edtf.Parse("2002")));
        set.AllSeries(leastPoints: 0).Should().HaveCount(3);
    }

    [Fact]
    public void A_series_of_nothing_is_empty()
    {
        var series = ClaimSet.Empty.SeriesOf("nobody", "nothing");

        series.Points.Should().BeEmpty();
        series.ToWords().Should().Be("nobody, nothing: no value.");
        series.ToChart().Should().BeEmpty();
        series.ToTable().Should().ContainSingle();
    }
}
