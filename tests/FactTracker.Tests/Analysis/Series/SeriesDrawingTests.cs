using System.Xml.Linq;
using FactTracker.Analysis;
using FactTracker.Tests.Npm;
using FactTracker.Tests.Samples;
using static FactTracker.Tests.Analysis.Series.SeriesSets;

namespace FactTracker.Tests.Analysis.Series;

public sealed class SeriesDrawingTests
{
    private static readonly NpmPackages Vega = new("vega-lite", "vega-lite@6.4.3", "ajv@8.17.1");

    private static ClaimSeries Friendly { get; } = Made(
        Claim("early", "2000~/2004~", new Quantity(10, Unit.Percent) { Approximation = Approximation.JustOver }),
        Claim("now", "2024", new Quantity(65, Unit.Percent)));

    [Fact]
    public void A_table_has_a_row_for_each_value() => Friendly.ToTable().Should().Equal(
        "when         value          change              source  claim",
        "2000~/2004~  just over 10%                              early",
        "2024         65%            up about 55 points          now");

    [Fact]
    public void A_chart_has_a_line_for_each_value_and_an_axis() => Friendly.ToChart(60).Should().Equal(
        "2000~/2004~        ●┤                          just over 10%",
        "2024                                      ●    65%",
        "               0%                       65%");

    [Theory]
    [InlineData("-20", "30", "┊")]
    [InlineData("5", "5", "●")]
    [InlineData("0.000001", "1e20", "logarithmic")]
    [InlineData("1e500", "2e500", "2e500")]
    public void Negative_equal_huge_and_tiny_numbers_are_drawn(string one, string other, string shows) =>
        string.Join('\n', Made(Claim("a", "2001", Number(one)), Claim("b", "2002", Number(other))).ToChart()).Should().Contain(shows);

    [Fact]
    public void Open_ranges_end_in_arrows()
    {
        var chart = Made(
            Claim("a", "2001", new Quantity(7, Unit.Money("EUR")) { Approximation = Approximation.AtLeast }),
            Claim("b", "2002", new Quantity(-5, Unit.Money("EUR")) { Approximation = Approximation.AtMost })).ToChart();

        chart[0].Should().Contain("●─►");
        chart[1].Should().Contain("◄─●");
    }

    [Fact]
    public void A_picture_has_its_content_as_text_and_escapes_it()
    {
        var svg = Of(
            Claim("a", "2001", 1) with { Subject = ["<A&\"\u0001"] }, Claim("b", "2002", 2) with { Subject = ["<A&\"\u0001"] })
            .SeriesOf("<A&\"\u0001", Property).ToSvg();

        var root = XDocument.Parse(svg).Root!;
        XNamespace space = "http://www.w3.org/2000/svg";
        root.Element(space + "title")!.Value.Should().Be("<A&\"\uFFFD: p");
        root.Element(space + "desc")!.Value.Should().Contain("2 points (first: 2001; last: 2002)");
        root.Attribute("role")!.Value.Should().Be("img");
        root.Elements(space + "circle").Should().HaveCount(2);
    }

    [Fact]
    public void Rows_of_CSV_are_quoted_where_they_must_be() =>
        Made(Claim("a,\"b\"", "2001", new Quantity(1, Unit.Parse("a, b")))).ToCsv().Should().Be(
            "when,earliest,latest,claim,amount,lower,lower_excluded,upper,upper_excluded,unit,value,source\r\n" +
            "2001,2001-01-01,2001-12-31,\"a,\"\"b\"\"\",1,1,false,1,false,\"a, b\",\"1 a, b\",\r\n");

    [Fact]
    public void Vega_Lite_is_valid_by_its_schema()
    {
        var wild = Made(
            Claim("a", "-0500", 0.1m), Claim("b", "../..", "text"), Claim("c", "Y170000002", Number("1e900")),
            Claim("d", "2001", new Quantity(3, Unit.Money("EUR")) { Approximation = Approximation.AtLeast }));
        var script = Checkout.PathOf("tests", "FactTracker.Tests", "Analysis", "Series", "vega-lite.mjs");

        Vega.Run(script, Friendly.ToVegaLite()).Trim().Should().Be("valid");
        Vega.Run(script, wild.ToVegaLite()).Trim().Should().Be("valid");
    }

    [Fact]
    public void Json_has_the_documented_members()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Friendly.ToJson());

        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal(
            "subject", "property", "policy", "unit", "points", "undated", "leftOut", "rhythmDays", "gaps", "changes", "firstToLast",
            "words");
        json.RootElement.GetProperty("firstToLast")[0].GetProperty("phrase").GetString().Should().Be("up about 55 percentage points");
    }

    private static Quantity Number(string text) => new(BigAmount.Parse(text, null));
}
