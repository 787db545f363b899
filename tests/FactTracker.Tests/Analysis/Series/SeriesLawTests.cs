using CsCheck;
using FactTracker.Analysis;
using FactTracker.Tests.Generators;
using static FactTracker.Tests.Analysis.Series.SeriesSets;

namespace FactTracker.Tests.Analysis.Series;

/// <summary>What holds of all series, tried on random ones.</summary>
public sealed class SeriesLawTests
{
    private static readonly Gen<string?> When = Gen.Frequency(
        (5, Gen.Int[1990, 2010].Select(year => (string?)$"{year}")),
        (2, Gen.Int[1990, 2010].Select(year => (string?)$"{year}-05~")),
        (2, Gen.Int[1990, 2010].Select(Gen.Int[0, 9], (year, length) => (string?)$"{year}/{year + length}")),
        (1, Gen.OneOf<string?>("../2000", "2000/..", "../..", "199X", null)));

    private static readonly Gen<ClaimValue> Value = Gen.Frequency(
        (6, QuantityGen.Of(Gen.OneOf<ClaimValue>("Russians", "Germans")).Select(it => (ClaimValue)it)),
        (3, Gen.Int[-50, 50].Select(Gen.OneOf([.. Approximation.Known]), (amount, hedge) =>
            (ClaimValue)new Quantity(amount, Unit.Percent) { Approximation = hedge })),
        (1, Gen.OneOf<ClaimValue>("red", true, new UnknownValue(), new NoneValue())));

    private static readonly Gen<Claim[]> Claims = Gen.Select(When, Value, Gen.OneOf("", "x", "y")).Array[0, 8].Select(parts =>
        parts.Select((part, i) => Claim($"c{i}", part.Item1, part.Item2) with
        {
            Qualifiers = part.Item3.Length == 0 ? [] : [new Qualifier("among", [part.Item3])],
        }).ToArray());

    [Fact]
    public void The_order_of_records_does_not_matter() =>
        Claims.SelectMany(claims => Gen.Shuffle(claims.ToArray()).Select(shuffled => (claims, shuffled))).Sample(
            pair => Made(pair.claims).ToJson() == Made(pair.shuffled).ToJson(), iter: Effort.Tries(500));

    [Fact]
    public void Points_are_sorted_as_a_naive_sort_has_them() => Claims.Sample(
        claims =>
        {
            var dates = claims.Select(claim => claim.When?.AsDate).OfType<Edtf>().Order().ToList();
            var points = Made(claims).Points;
            points.SelectMany(point => point.Values).Select(value => value.When!.AsDate!.Value).Order().Should().Equal(dates);
            points.Select(point => point.When).Should().BeInAscendingOrder();
        }, iter: Effort.Tries(500));

    [Fact]
    public void A_change_backwards_is_the_negative() => Gen.Select(Value, Value).Sample(
        (one, other) =>
        {
            if (one is not Quantity before || other is not Quantity after || before.Unit != after.Unit) return;
            var (there, back) = (Change(before, after), Change(after, before));
            (there.Difference is null).Should().Be(back.Difference is null);
            there.Direction.Should().Be(back.Direction switch
            {
                SeriesDirection.Up => SeriesDirection.Down,
                SeriesDirection.Down => SeriesDirection.Up,
                var same => same,
            });
            if (there.Difference?.Bounds is { } range)
            {
                (range.Lower?.Value).Should().Be(-back.Difference!.Bounds!.Value.Upper?.Value);
                (range.Upper?.Value).Should().Be(-back.Difference.Bounds.Value.Lower?.Value);
            }

            (there.Significance?.ZValue).Should().Be(-back.Significance?.ZValue);
        }, iter: Effort.Tries(1000));

    [Fact]
    public void Every_picture_is_well_formed_and_every_chart_fits() => Claims.Sample(
        claims =>
        {
            var series = Made(claims);
            System.Xml.Linq.XDocument.Parse(series.ToSvg()).Root!.Name.LocalName.Should().Be("svg");
            System.Text.Json.JsonDocument.Parse(series.ToVegaLite()).Dispose();
            System.Text.Json.JsonDocument.Parse(series.ToJson()).Dispose();
            series.ToChart(80).Take(series.Points.Sum(point => point.Values.Count)).All(line => line.Length <= 80).Should().BeTrue();
            series.ToWords().Should().NotBeEmpty();
        }, iter: Effort.Tries(500));
}
