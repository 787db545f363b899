using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Shared.WikibaseModel;

public sealed class WikibaseTimeTests
{
    [Theory]
    [InlineData("+2024-00-00T00:00:00Z", 9, "2024", "")]
    [InlineData("+2024-02-00T00:00:00Z", 10, "2024-02", "")]
    [InlineData("+2024-02-29T00:00:00Z", 11, "2024-02-29", "")]
    [InlineData("+1994-00-00T00:00:00Z", 8, "199X", "")]
    [InlineData("+1992-05-03T00:00:00Z", 8, "199X", "")]
    [InlineData("-0194-00-00T00:00:00Z", 8, "-019X", "")]
    [InlineData("+1902-00-00T00:00:00Z", 7, "[1901..2000]", "")]
    [InlineData("+2000-00-00T00:00:00Z", 7, "[1901..2000]", "")]
    [InlineData("-0044-00-00T00:00:00Z", 7, "[-0099..0000]", "")]
    [InlineData("+1066-00-00T00:00:00Z", 6, "[1001..2000]", "")]
    [InlineData("-13798000000-00-00T00:00:00Z", 3, "[Y-13798999999..Y-13798000000]", "")]
    [InlineData("+2024-02-29T13:14:15Z", 14, "2024-02-29T13:14:15Z", "")]
    [InlineData("+2024-02-29T13:14:00Z", 13, "2024-02-29", "TimeOfDay")]
    public void It_becomes_EDTF(string time, int precision, string edtf, string losses)
    {
        var conversion = WikibaseTime.Parse(time, (WikibasePrecision)precision).ToEdtf();
        conversion.Value.Should().Be(Edtf.Parse(edtf));
        string.Join(',', conversion.Losses).Should().Be(losses);
    }

    [Theory]
    [InlineData("+1752-09-02T00:00:00Z", 11, "1752-09-13", "")]
    [InlineData("+1700-02-29T00:00:00Z", 11, "1700-03-11", "")]
    [InlineData("+1752-00-00T00:00:00Z", 9, "1752", "Calendar")]
    public void A_Julian_day_becomes_Gregorian_and_nothing_coarser_does(string time, int precision, string edtf, string losses)
    {
        var conversion = (WikibaseTime.Parse(time, (WikibasePrecision)precision) with { Calendar = WikibaseCalendar.Julian }).ToEdtf();
        conversion.Value.Should().Be(Edtf.Parse(edtf));
        string.Join(',', conversion.Losses).Should().Be(losses);
    }

    [Fact]
    public void Before_and_after_widen_by_the_unit() =>
        (WikibaseTime.Parse("+2024-02-00T00:00:00Z", WikibasePrecision.Month) with { Before = 2, After = 3 }).ToEdtf().Value
            .Should()
            .Be(Edtf.Parse("[2023-12..2024-04]"));

    [Fact]
    public void What_is_finer_than_the_precision_says_nothing() =>
        (WikibaseTime.Parse("+2024-02-03T00:00:00Z", WikibasePrecision.Year) with { After = 0 }).Should()
            .Be(WikibaseTime.Parse("+2024-00-00T00:00:00Z", WikibasePrecision.Year));

    [Theory]
    [InlineData("2024-00-00T00:00:00Z", 9)]
    [InlineData("+024-00-00T00:00:00Z", 9)]
    [InlineData("+2024-13-00T00:00:00Z", 10)]
    [InlineData("+2024-00-00T00:00:00Z", 11)]
    [InlineData("+2024-02-01T24:00:00Z", 14)]
    [InlineData("+2024-02-01", 11)]
    [InlineData("+2024-00-00T00:00:00Z", 15)]
    [InlineData("+12345678901234567-00-00T00:00:00Z", 9)]
    [InlineData(null, 9)]
    public void Anything_else_is_refused(string? time, int precision) =>
        WikibaseTime.TryParse(time, (WikibasePrecision)precision, out _).Should().BeFalse();

    [Theory]
    [InlineData("2024-02-30", 11)]
    [InlineData("1900-02-29", 11)]
    public void A_day_that_does_not_exist_has_no_EDTF(string day, int precision) =>
        WikibaseTime.Parse($"+{day}T00:00:00Z", (WikibasePrecision)precision).ToEdtf().Losses.Should().Equal(EdtfLoss.Everything);

    [Theory]
    [InlineData("2024", "+2024-00-00T00:00:00Z", 9, 1, "")]
    [InlineData("199X", "+1999-00-00T00:00:00Z", 8, 1, "")]
    [InlineData("19XX", "+1900-00-00T00:00:00Z", 9, 100, "")]
    [InlineData("[1901..2000]", "+2000-00-00T00:00:00Z", 7, 1, "Members")]
    [InlineData("2001-34", "+2001-04-00T00:00:00Z", 10, 3, "Season")]
    [InlineData("2004-06-XX", "+2004-06-00T00:00:00Z", 10, 1, "UnspecifiedDigits")]
    [InlineData("2004~", "+2004-00-00T00:00:00Z", 9, 1, "Approximation")]
    [InlineData("2004-06-11%", "+2004-06-11T00:00:00Z", 11, 1, "Uncertainty,Approximation")]
    [InlineData("2024-02-29T13:14:15+02:00", "+2024-02-29T11:14:15Z", 14, 1, "Zone")]
    [InlineData("2024-02-29T13:14:15", "+2024-02-29T00:00:00Z", 11, 1, "TimeOfDay")]
    public void EDTF_becomes_it(string edtf, string time, int precision, int after, string losses)
    {
        var conversion = WikibaseTime.From(Edtf.Parse(edtf));
        conversion.Value.Should().Be(WikibaseTime.Parse(time, (WikibasePrecision)precision) with { After = after });
        string.Join(',', conversion.Losses).Should().Be(losses);
    }

    [Theory]
    [InlineData("2004/2006")]
    [InlineData("[..2004]")]
    [InlineData("Y99999999999999999999")]
    public void What_is_no_point_in_time_has_no_value(string edtf) =>
        WikibaseTime.From(Edtf.Parse(edtf)).Should().BeEquivalentTo(new EdtfConversion<WikibaseTime>(null, [EdtfLoss.Everything]));

    [Fact]
    public void What_loses_nothing_covers_the_same_days() => EdtfGen.Value.Sample(
        date => WikibaseTime.From(date) is not { IsLossless: true, Value: { } there }
            || there.ToEdtf() is { IsLossless: true, Value: { } back } && back.Extent == date.Extent, iter: Effort.Tries(2000));
}
