using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Languages;

/// <summary>A second language is a second set of data: German sentences, read by the reader that reads English.</summary>
public sealed class SecondLanguageTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "Mindestens 43 Fälle wurden gemeldet.", "number atLeast 43 Fälle" },
        { "Es waren knapp über 10 Prozent.", "percentage justOver 10 %" },
        { "fünfundsechzig Prozent", "percentage 65 %" },
        { "zweitausendfünfhundert Menschen", "number 2500 Menschen" },
        { "hundertzwanzigtausendvierhundert Menschen", "number 120400 Menschen" },
        { "tausendfünfundsechzig Menschen", "number 1065 Menschen" },
        { "zwölfhundert Menschen", "number 1200 Menschen" },
        { "hundertzwanzig Menschen", "number 120 Menschen" },
        { "Tausendfüßler im Tausendwald", "" },
        { "65 % der Russen", "percentage 65 %" },
        { "10,5 Prozent", "percentage 10.5 %" },
        { "1.234 Menschen", "number 1234 Menschen" },
        { "1.234.567,89", "number 1234567.89" },
        { "zwischen 5 und 10 Millionen Euro", "range 5000000 to 10000000 EUR" },
        { "rund 1,5 Milliarden Euro", "money about 1500000000 EUR" },
        { "500 €", "money 500 EUR" },
        { "fast 200 Kilometer", "measure nearly 200 km" },
        { "zwei Drittel", "fraction about 0.666666666666667 x" },
        { "ein Drittel des Außenhandels", "fraction about 33.3 % of Außenhandels" },
        { "um 3 Prozentpunkte", "percentagePoints 3 pp" },
        { "Die Quote stieg von 10 Prozent bis 65 Prozent.", "percentage 10 %; percentage 65 %" },
        { "am 31. August 2025", "date 2025-08-31" },
        { "Am 3. Oktober 1990 war es so weit.", "date 1990-10-03" },
        { "am 3.10.1990", "date 1990-10-03" },
        { "vom 31. August bis 1. September 2025", "period 2025-08-31/2025-09-01" },
        { "seit 2022", "period 2022/" },
        { "bis 2030", "period /2030" },
        { "im Mai 2024", "period 2024-05" },
        { "Mitte Juni 2024", "period 2024-06-10~/2024-06-20~" },
        { "Anfang der 2000er Jahre", "period 2000~/2004~" },
        { "im vergangenen Jahr", "period 2024" },
        { "vor drei Jahren", "date 2022-09-18~" },
        { "gestern", "date 2025-09-17" },
        { "Q3 2024", "period 2024-35" },
        { "Sommer 2024", "period 2024-22" },
        { "Weihnachten 2024", "date 2024-12-25" },
        { "Das wird wahrscheinlich so bleiben.", "estimate wahrscheinlich" },
        { "Laut dem Institut FOM waren es 2 Prozent.", "attribution Institut FOM; percentage 2 %" },
        { "falls die Sanktionen enden", "condition falls die Sanktionen enden" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void German_is_read_by_its_data(string text, string expected) =>
        ReadingLine.Of(ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") }, GermanLanguage.Data, out _))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData("Desde 2019 hasta 2022 las ventas subieron un 5 %.", "period 2019/2022; percentage 5 %")]
    [InlineData("Desde enero hasta marzo de 2024 las ventas subieron.", "period 2024-01/2024-03")]
    [InlineData("Las entradas cuestan desde 5 hasta 10 euros.", "range 5 to 10 EUR")]
    [InlineData("Las ventas subieron hasta 2022.", "period /2022")]
    public void Spanish_joins_the_ends_of_a_period_by_until(string text, string expected) =>
        ReadingLine.Of(ProseReader.Read(text, new ProseOptions { Language = new LanguageTag("es") })).Should().Be(expected);

    [Fact]
    public void Drafts_say_in_which_language_they_are() =>
        ProseReader.Read("Mindestens 43 Fälle wurden 2024 bekannt.", ProseOptions.None, GermanLanguage.Data, out _).ToClaimSet().Language
            .Should().Be(new LanguageTag("de"));
}
