using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Dates.Lenient;

public sealed class LenientTests
{
    [Theory]
    [InlineData("199u", "199X")]
    [InlineData("18ux", "18XX")]
    [InlineData("1984?~", "1984%")]
    [InlineData("2004/open", "2004/..")]
    [InlineData("unknown/1928-01-18", "/1928-01-18")]
    [InlineData("unknown/open", "/..")]
    [InlineData("unknown/unknown", "/")]
    [InlineData("y17e7", "Y17E7")]
    [InlineData("y2006", "2006")]
    [InlineData("y-61000/-2000", "Y-61000/-2000")]
    [InlineData("1950p2", "1950S2")]
    [InlineData("2004-(06)?-11", "2004-?06-11")]
    [InlineData("2004-(06-11)?", "2004-?06-?11")]
    [InlineData("(2011)-06-04~", "2011-~06-~04")]
    [InlineData("(2004-(06)~)?", "?2004-%06")]
    [InlineData("2004?-(06)?~", "?2004-%06")]
    [InlineData("-2004-06-(11)~", "-2004-06-~11")]
    [InlineData("[1667, 1668,1670..1672]", "[1667,1668,1670..1672]")]
    [InlineData(" 1984 ", "1984")]
    [InlineData("2014-12-08T11:46:42−02:00", "2014-12-08T11:46:42-02:00")]
    [InlineData("2016-05-02T16:54:59.042Z", "2016-05-02T16:54:59Z")]
    [InlineData("2016-05-02T16:54:59+0230", "2016-05-02T16:54:59+02:30")]
    [InlineData("2014-12-08T11:46-03:00", "2014-12-08T11:46:00-03:00")]
    [InlineData("12345", "Y12345")]
    [InlineData("19", "19XX")]
    [InlineData("-193~", "-193X~")]
    [InlineData("1984", "1984")]
    public void A_text_with_a_present_form_is_read_in_it(string text, string present) => Edtf.ParseLenient(text).Text.Should().Be(present);

    [Theory]
    [InlineData("1849-21-uu")]
    [InlineData("y17e7-12-26")]
    [InlineData("18 63-03-29")]
    [InlineData("20040611")]
    [InlineData("2004-(06")]
    [InlineData("2004-06)?")]
    [InlineData("()")]
    [InlineData("foo")]
    [InlineData("")]
    [InlineData(null)]
    public void A_text_without_one_is_refused_as_the_strict_door_does(string? text)
    {
        Edtf.TryParse(text.AsSpan(), out _, out var strict).Should().BeFalse();
        Edtf.TryParseLenient(text, out _, out var error).Should().BeFalse();
        error.Should().Be(strict);
    }

    [Fact]
    public void Each_repair_tells_its_place_in_the_text_as_given() =>
        Edtf.ParseLenient(" 199u-uu/ open").Repairs.Should().Equal(
            new EdtfRepair(EdtfRepairCode.Space, 1, " ", ""),
            new EdtfRepair(EdtfRepairCode.Space, 10, " ", ""),
            new EdtfRepair(EdtfRepairCode.Unspecified, 5, "u", "X"),
            new EdtfRepair(EdtfRepairCode.Unspecified, 7, "uu", "XX"),
            new EdtfRepair(EdtfRepairCode.OpenEnd, 11, "open", ".."));

    [Fact]
    public void What_is_EDTF_already_is_left_alone() =>
        EdtfGen.Text.Sample(text => Edtf.ParseLenient(text) is var reading && reading.Text == text && reading.Repairs.IsEmpty
            && reading.Date == Edtf.Parse(text), iter: Effort.Tries(1000));

    [Theory]
    [InlineData('x')]
    [InlineData('(')]
    [InlineData(' ')]
    public void A_megabyte_is_answered(char character) =>
        Edtf.TryParseLenient(new string(character, 1 << 20), out _, out _).Should().BeFalse();
}
