using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Formats.GedcomX.Dates;

public sealed class GedcomXDateTests
{
    [Theory]
    [InlineData("+1752-01-18T22:14:03Z")]
    [InlineData("+1964-11-14T10-07:00")]
    [InlineData("+1889-05-17T14:23")]
    [InlineData("+1492-07-27")]
    [InlineData("+0186-03")]
    [InlineData("-1321")]
    [InlineData("+1752/+1823")]
    [InlineData("+1933-02-19/P74Y")]
    [InlineData("/+1887-03")]
    [InlineData("+1976-07-11/")]
    [InlineData("/-1287")]
    [InlineData("/+0000")]
    [InlineData("-0001-04/")]
    [InlineData("R4/+1776-04-02/+1776-04-09")]
    [InlineData("R/+2000/P12Y")]
    [InlineData("R100/+1830/+1840")]
    [InlineData("A+1680")]
    [InlineData("A-1400")]
    [InlineData("A+1980-05-18T18:53Z")]
    [InlineData("A/+1887-03")]
    [InlineData("A+1633-02-19/P74Y")]
    [InlineData("+1000/P17Y6M2D")]
    [InlineData("+1000/P186D")]
    [InlineData("+1000/PT5H17M")]
    [InlineData("+1000/P1000Y18M72DT56H10M1S")]
    [InlineData("+1000/+1000")]
    [InlineData("+1000-10-01T24:00:00Z")]
    public void A_formal_date_is_read_and_written_as_it_is(string text) => GedcomXDate.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("2000-03-01")]
    [InlineData("+1ooo")]
    [InlineData("+1000-1")]
    [InlineData("+1000-00")]
    [InlineData("+1000-13")]
    [InlineData("+1000-10-00")]
    [InlineData("+1000-04-31")]
    [InlineData("+1000-10-01T25")]
    [InlineData("+1000-10-01T24:15")]
    [InlineData("+1000-10-01T23:60")]
    [InlineData("+1000-10-01T23:24:60")]
    [InlineData("+1000-10-01T24:00:00ZSTUFF")]
    [InlineData("+1000T10")]
    [InlineData("/")]
    [InlineData("+1000/+2000/+3000")]
    [InlineData("+2000/+1000")]
    [InlineData("/P100Y")]
    [InlineData("R3//P1Y")]
    [InlineData("R-3/+1000/P1Y")]
    [InlineData("R+1000/P1")]
    [InlineData("R2/+1000/")]
    [InlineData("P1Y")]
    [InlineData("+1000/P")]
    [InlineData("+1000/PY")]
    [InlineData("+1000/PT")]
    [InlineData("+1000/P1YT")]
    [InlineData("+1000/P10M10Y")]
    [InlineData("+1000/P1Y1D1M")]
    [InlineData("+1000/P1Y2M03D4H")]
    [InlineData("+9000/P1000Y")]
    public void Anything_else_is_refused_with_a_place(string text)
    {
        GedcomXDate.TryParse(text, out _, out var column, out var expected).Should().BeFalse();
        column.Should().BeInRange(1, text.Length + 1);
        expected.Should().StartWith("expected ");
    }

    [Theory]
    [InlineData("+1492-07-27", "1492-07-27", "")]
    [InlineData("-1321", "-1321", "")]
    [InlineData("A+1680", "1680~", "")]
    [InlineData("/+1887-03", "../1887-03", "")]
    [InlineData("A+1976-07-11/", "1976-07-11~/..", "")]
    [InlineData("+1752-01-18T22:14:03Z", "1752-01-18T22:14:03Z", "")]
    [InlineData("+1964-11-14T10-07:00", "1964-11-14", "TimeOfDay")]
    [InlineData("+1933-02-19/P74Y", "1933-02-19/2007-02-19", "Duration")]
    [InlineData("-0001-11/P2Y3M", "-0001-11/0002-02", "Duration")]
    [InlineData("R4/+1776-04-02/+1776-04-09", "1776-04-02/1776-04-09", "Recurrence")]
    public void It_becomes_EDTF_and_tells_what_was_lost(string text, string edtf, string losses)
    {
        var conversion = GedcomXDate.Parse(text).ToEdtf();
        conversion.Value.Should().Be(Edtf.Parse(edtf));
        conversion.Value!.Value.Level.Should().Be(Edtf.Parse(edtf).Level);
        string.Join(',', conversion.Losses).Should().Be(losses);
    }

    [Theory]
    [InlineData("2004-06", "+2004-06", "")]
    [InlineData("2004-06~", "A+2004-06", "")]
    [InlineData("2004~-06", "A+2004-06", "QualifiedPart")]
    [InlineData("2004?", "+2004", "Uncertainty")]
    [InlineData("201X", "+2010-01-01/+2019-12-31", "UnspecifiedDigits")]
    [InlineData("2001-34", "+2001-04-01/+2001-06-30", "Season")]
    [InlineData("1950S2", "+1900-01-01/+1999-12-31", "Estimate")]
    [InlineData("2022/..", "+2022/", "")]
    [InlineData("2022/", "+2022/", "UnknownEnd")]
    [InlineData("[1667,1670..1672]", "+1667-01-01/+1672-12-31", "Members")]
    [InlineData("1985-04-12T23:20:30-04", "+1985-04-12T23:20:30-04:00", "")]
    [InlineData("../..", null, "Everything")]
    [InlineData("Y170000002", null, "Everything")]
    public void EDTF_becomes_it_and_tells_what_was_lost(string edtf, string? text, string losses)
    {
        var conversion = GedcomXDate.From(Edtf.Parse(edtf));
        conversion.Value?.ToString().Should().Be(text);
        string.Join(',', conversion.Losses).Should().Be(losses);
    }

    // A shift in whole hours comes back with its minutes, which EDTF tells apart.
    [Fact]
    public void What_loses_nothing_comes_back_the_same() => EdtfGen.Value.Sample(
        date => GedcomXDate.From(date) is not { IsLossless: true, Value: { } there } || there.ToEdtf()
            is { IsLossless: true, Value: { } back } && (back == date || date.Kind == EdtfKind.DateTime), iter: Effort.Tries(2000));

    [Fact]
    public void What_is_written_is_read_again() => EdtfGen.Value.Sample(
        date => GedcomXDate.From(date).Value is not { } there || GedcomXDate.Parse(there.ToString()) == there, iter: Effort.Tries(2000));
}
