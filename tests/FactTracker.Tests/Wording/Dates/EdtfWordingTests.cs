using System.Globalization;

namespace FactTracker.Tests.Wording.Dates;

public sealed class EdtfWordingTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2004~", "about 2004")]
    [InlineData("2024-03-XX", "some day in March 2024")]
    [InlineData("2024-XX", "some month in 2024")]
    [InlineData("2024-XX-XX", "some day in 2024")]
    [InlineData("196X", "the 1960s")]
    [InlineData("19XX~", "about some year between 1900 and 1999")]
    [InlineData("2024-05-31", "31 May 2024")]
    [InlineData("2001-21?", "spring 2001 (uncertain)")]
    [InlineData("2001-29", "spring 2001 (southern hemisphere)")]
    [InlineData("2016-34", "the second quarter of 2016")]
    [InlineData("2010-41", "the second half of 2010")]
    [InlineData("2010-39", "the last third of 2010")]
    [InlineData("[1667..1672]", "between 1667 and 1672")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672")]
    [InlineData("{1960,1961-12}", "1960 and December 1961")]
    [InlineData("[1760-12..]", "December 1760 or later")]
    [InlineData("[..1984]", "1984 or earlier")]
    [InlineData("2022/..", "since 2022")]
    [InlineData("2022/", "from 2022, end not known")]
    [InlineData("../2016", "until 2016")]
    [InlineData("2000~/2004~", "from about 2000 to about 2004")]
    [InlineData("-0043", "44 BCE")]
    [InlineData("0000", "1 BCE")]
    [InlineData("1950S2", "an estimated 1950 (between 1900 and 1999)")]
    [InlineData("Y170000002", "170,000,002")]
    [InlineData("2004-06~-11", "11 June 2004 (year approximate, month approximate)")]
    [InlineData("2024-05-31T10:00:00Z", "31 May 2024, 10:00:00 UTC")]
    public void A_date_is_told_in_English(string edtf, string words) => Tell(edtf, "en-GB").Should().Be(words);

    [Theory]
    [InlineData("de", "31. Mai 2024", "etwa Frühling 2001", "seit 2022")]
    [InlineData("fr", "31 mai 2024", "vers printemps 2001", "depuis 2022")]
    [InlineData("es", "31 de mayo de 2024", "hacia primavera de 2001", "desde 2022")]
    [InlineData("ru", "31 мая 2024", "примерно весна 2001", "начиная с: 2022")]
    [InlineData("ja", "31 May 2024", "about spring 2001", "since 2022")]
    [InlineData("", "31 May 2024", "about spring 2001", "since 2022")]
    public void A_date_is_told_in_the_culture_given_or_else_in_English(string culture, string day, string season, string since)
    {
        Tell("2024-05-31", culture).Should().Be(day);
        Tell("2001-21~", culture).Should().Be(season);
        Tell("2022/..", culture).Should().Be(since);
    }

    private static string Tell(string edtf, string culture) => Edtf.Parse(edtf).ToWords(CultureInfo.GetCultureInfo(culture));
}
