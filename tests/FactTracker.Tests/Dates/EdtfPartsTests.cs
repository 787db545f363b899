namespace FactTracker.Tests.Dates;

public sealed class EdtfPartsTests
{
    [Theory]
    [InlineData("2004-06-11", 2004L, 6, 11)]
    [InlineData("2004-06", 2004L, 6, null)]
    [InlineData("-0044-03", -44L, 3, null)]
    [InlineData("201X-06", null, 6, null)]
    [InlineData("2004-1X-11", 2004L, null, 11)]
    [InlineData("2004-XX-0X", 2004L, null, null)]
    [InlineData("2001-21", 2001L, null, null)]
    [InlineData("1950S2", 1950L, null, null)]
    [InlineData("Y-17E7", -170_000_000L, null, null)]
    [InlineData("Y171010000S3", 171_010_000L, null, null)]
    [InlineData("Y99999999999999999999", null, null, null)]
    [InlineData("2004-06-11T10:00:00Z", 2004L, 6, 11)]
    [InlineData("2004/2006", null, null, null)]
    [InlineData("[2004]", null, null, null)]
    public void A_part_is_there_where_every_digit_of_it_is(string text, long? year, int? month, int? day)
    {
        var date = Edtf.Parse(text);
        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
    }

    [Theory]
    [InlineData("2001-21", EdtfSeason.Spring)]
    [InlineData("2001-28~", EdtfSeason.NorthernWinter)]
    [InlineData("200X-32", EdtfSeason.SouthernWinter)]
    [InlineData("2001-36", EdtfSeason.FourthQuarter)]
    [InlineData("2001-39", EdtfSeason.ThirdQuadrimester)]
    [InlineData("2001-41", EdtfSeason.SecondSemestral)]
    [InlineData("2001-12", null)]
    public void A_season_is_told_by_name(string text, EdtfSeason? season) => Edtf.Parse(text).Season.Should().Be(season);

    [Theory]
    [InlineData("1950S2", 2)]
    [InlineData("1950S99", 99)]
    [InlineData("Y3388E2S3", 3)]
    [InlineData("1950", null)]
    public void Significant_digits_are_told_where_the_text_tells_them(string text, int? digits)
    {
        Edtf.Parse(text).SignificantDigits.Should().Be(digits);
        Edtf.Parse(text).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2004-06~-11", EdtfQualifier.Approximate, EdtfQualifier.Approximate, EdtfQualifier.None, EdtfQualifier.None)]
    [InlineData("?2004-06-~11", EdtfQualifier.Uncertain, EdtfQualifier.None, EdtfQualifier.Approximate, EdtfQualifier.None)]
    [InlineData("2004-%06-11?", EdtfQualifier.Uncertain, EdtfQualifier.Both, EdtfQualifier.Uncertain, EdtfQualifier.None)]
    [InlineData("2001?-~21", EdtfQualifier.Uncertain, EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.Approximate)]
    [InlineData("Y170000~", EdtfQualifier.Approximate, EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.None)]
    [InlineData("2004?/2005~", EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.None)]
    public void Each_part_has_its_qualifier(string text, EdtfQualifier year, EdtfQualifier month, EdtfQualifier day, EdtfQualifier season)
    {
        var date = Edtf.Parse(text);
        EdtfPrecision[] parts = [EdtfPrecision.Year, EdtfPrecision.Month, EdtfPrecision.Day, EdtfPrecision.Season];
        parts.Select(date.QualifierOf).Should().Equal(year, month, day, season);
    }

    [Fact]
    public void A_set_has_its_members_and_a_range_in_it_its_ends()
    {
        var members = Edtf.Parse("[1667,1670..1672,1760-12..]").Members;
        members.Should().Equal(Edtf.Parse("1667"), Edtf.Parse("[1670..1672]"), Edtf.Parse("[1760-12..]"));
        (members[1].IntervalStart, members[1].IntervalEnd).Should().Be((Edtf.Parse("1670"), Edtf.Parse("1672")));
        members[2].IntervalEnd.Should().BeNull();
        Edtf.Parse("1667").Members.Should().BeEmpty();
    }
}
