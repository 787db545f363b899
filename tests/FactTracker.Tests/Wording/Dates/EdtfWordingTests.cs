using System.Globalization;
using CsCheck;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Wording.Dates;

public sealed class EdtfWordingTests
{
    private static readonly string[] Languages = ["en", "de", "fr", "es", "ru"];

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2004~", "about 2004")]
    [InlineData("2004%", "about 2004 (uncertain)")]
    [InlineData("2024-03-XX", "some day in March 2024")]
    [InlineData("2024-03-XX~", "some day in March 2024 (approximate)")]
    [InlineData("2024-XX", "some month in 2024")]
    [InlineData("2024-XX-XX", "some day in 2024")]
    [InlineData("2024-05-0X", "early May 2024")]
    [InlineData("[2024-05-0X..]", "early May 2024 or later")]
    [InlineData("2024-05-1X", "mid-May 2024")]
    [InlineData("2024-05-3X", "30 or 31 May 2024")]
    [InlineData("2017-02-X9", "9 or 19 February 2017")]
    [InlineData("1984-1X", "October, November or December 1984")]
    [InlineData("1984-0X", "some month between January and September 1984")]
    [InlineData("2004-XX-11", "day 11 of some month in 2004")]
    [InlineData("2012-1X-X4", "some day of the form 2012-1X-X4")]
    [InlineData("XXXX", "an unknown year")]
    [InlineData("XXXX-12-25", "25 December of an unknown year")]
    [InlineData("156X-12-25", "25 December of some year in the 1560s")]
    [InlineData("15XX-12-XX", "some day in December of some year between 1500 and 1599")]
    [InlineData("XX24", "some year of the form XX24")]
    [InlineData("196X", "the 1960s")]
    [InlineData("19XX~", "some year between 1900 and 1999 (approximate)")]
    [InlineData("2024-05-31", "31 May 2024")]
    [InlineData("0033-04-03", "3 April 33 CE")]
    [InlineData("2001-21?", "spring 2001 (uncertain)")]
    [InlineData("2001-29", "spring 2001 (southern hemisphere)")]
    [InlineData("20XX-21", "spring of some year between 2000 and 2099")]
    [InlineData("2016-34", "the second quarter of 2016")]
    [InlineData("2010-41", "the second half of 2010")]
    [InlineData("2010-39", "the last third of 2010")]
    [InlineData("[1667..1672]", "between 1667 and 1672")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672")]
    [InlineData("{1960,1961-12}", "1960 and December 1961")]
    [InlineData("{1960..1970}", "every year from 1960 to 1970")]
    [InlineData("{2024-05..}", "every month since May 2024")]
    [InlineData("[1760-12..]", "December 1760 or later")]
    [InlineData("[..1984]", "1984 or earlier")]
    [InlineData("2022/..", "since 2022")]
    [InlineData("2022/", "from 2022, end not known")]
    [InlineData("../2016", "until 2016")]
    [InlineData("../..", "without start or end")]
    [InlineData("/..", "start not known, without end")]
    [InlineData("2000~/2004~", "from about 2000 to about 2004")]
    [InlineData("-0043", "44 BCE")]
    [InlineData("0000", "1 BCE")]
    [InlineData("1950S2", "an estimated 1950 (between 1900 and 1999)")]
    [InlineData("Y171010000S3", "an estimated 171,010,000 (between 171,000,000 and 171,999,999)")]
    [InlineData("Y170000002", "the year 170,000,002")]
    [InlineData("Y17E25", "the year 17·10^25")]
    [InlineData("2004-06~-11", "11 June 2004 (year approximate, month approximate)")]
    [InlineData("2001-~23", "autumn 2001 (season approximate)")]
    [InlineData("2024-05-31T10:00:00Z", "31 May 2024, 10:00:00 UTC")]
    public void A_date_is_told_in_English(string edtf, string words) => Tell(edtf, "en-GB").Should().Be(words);

    [Theory]
    [InlineData("2024-05-31", "31. Mai 2024", "31 mai 2024", "31 de mayo de 2024", "31 мая 2024 года")]
    [InlineData("2024-03", "März 2024", "mars 2024", "marzo de 2024", "март 2024 года")]
    [InlineData(
        "2024-03-XX", "ein Tag im März 2024", "un jour en mars 2024", "algún día de marzo de 2024", "какой-то день марта 2024 года")]
    [InlineData("2001-21~", "etwa Frühling 2001", "vers le printemps 2001", "hacia la primavera de 2001", "примерно весна 2001 года")]
    [InlineData("2022/..", "seit 2022", "depuis 2022", "desde 2022", "с 2022 года")]
    [InlineData(
        "2024-01-01/..", "seit dem 1. Januar 2024", "depuis le 1er janvier 2024", "desde el 1 de enero de 2024", "с 1 января 2024 года")]
    [InlineData("../2016", "bis 2016", "jusqu’en 2016", "hasta 2016", "по 2016 год")]
    [InlineData("../2001-21", "bis zum Frühling 2001", "jusqu’au printemps 2001", "hasta la primavera de 2001", "по весну 2001 года")]
    [InlineData(
        "2004-08-01/2005-02", "vom 1. August 2004 bis Februar 2005", "du 1er août 2004 à février 2005",
        "desde el 1 de agosto de 2004 hasta febrero de 2005", "с 1 августа 2004 года по февраль 2005 года")]
    [InlineData(
        "2004-08/2004-10", "von August 2004 bis Oktober 2004", "d’août 2004 à octobre 2004", "desde agosto de 2004 hasta octubre de 2004",
        "с августа 2004 года по октябрь 2004 года")]
    [InlineData(
        "2000~/2004~", "von etwa 2000 bis etwa 2004", "d’environ 2000 à environ 2004",
        "desde aproximadamente 2000 hasta aproximadamente 2004", "примерно с 2000 года примерно по 2004 год")]
    [InlineData(
        "196X/198X", "von den 1960er-Jahren bis zu den 1980er-Jahren", "des années 1960 aux années 1980",
        "desde la década de 1960 hasta la década de 1980", "с 1960-х годов по 1980-е годы")]
    [InlineData(
        "[2024-03..2024-08]", "zwischen März 2024 und August 2024", "entre mars 2024 et août 2024", "entre marzo de 2024 y agosto de 2024",
        "между мартом 2024 года и августом 2024 года")]
    [InlineData(
        "[1667,1760-10]", "1667 oder Oktober 1760", "1667 ou octobre 1760", "1667 u octubre de 1760", "1667 год или октябрь 1760 года")]
    [InlineData(
        "2001-38/..", "seit dem zweiten Jahresdrittel 2001", "depuis le deuxième quadrimestre 2001",
        "desde el segundo cuatrimestre de 2001", "со второй трети 2001 года")]
    [InlineData(
        "../2010-41", "bis zur zweiten Jahreshälfte 2010", "jusqu’au second semestre 2010", "hasta el segundo semestre de 2010",
        "по второе полугодие 2010 года")]
    [InlineData(
        "2024-05-1X/..", "seit Mitte Mai 2024", "depuis la mi-mai 2024", "desde mediados de mayo de 2024", "с середины мая 2024 года")]
    [InlineData(
        "-0043?", "44 v. Chr. (unsicher)", "44 av. J.-C. (date incertaine)", "44 a. C. (fecha incierta)",
        "44 год до н. э. (предположительно)")]
    public void A_date_is_told_in_the_grammar_of_the_language(string edtf, string german, string french, string spanish, string russian) =>
        (Tell(edtf, "de-AT"), Tell(edtf, "fr-CA"), Tell(edtf, "es-MX"), Tell(edtf, "ru-RU")).Should()
            .Be((german, french, spanish, russian));

    [Theory]
    [InlineData("ja")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void Another_language_is_told_in_English_throughout(string culture) =>
        (Tell("2024-05-31", culture), Tell("2001-21~", culture), Tell("2022/..", culture)).Should()
            .Be(("31 May 2024", "about spring 2001", "since 2022"));

    [Fact]
    public void Every_date_has_words_in_every_language_with_no_place_left_open() => Gen.Select(EdtfGen.Value, Gen.OneOf(Languages)).Sample(
        (date, language) => date.ToWords(CultureInfo.GetCultureInfo(language)) is { Length: > 0 } words
            && !words.Contains('{', StringComparison.Ordinal)
            && words.Trim() == words, iter: Effort.Tries(5000));

    [Fact]
    public void A_large_set_is_told_at_once() =>
        Tell($"[{string.Join(',', Enumerable.Repeat("196X-XX-1X", 50_000))}]", "fr").Should().EndWith(" ou un jour de la forme 196X-XX-1X");

    private static string Tell(string edtf, string culture) => Edtf.Parse(edtf).ToWords(CultureInfo.GetCultureInfo(culture));

    [Theory]
    [InlineData("2025-08-31", "August 31, 2025")]
    [InlineData("2025-08-31/2025-09-01", "from August 31, 2025 to September 1, 2025")]
    [InlineData("2024-05", "May 2024")]
    public void Americans_put_the_month_first(string edtf, string words) => Tell(edtf, "en-US").Should().Be(words);
}
