namespace FactTracker.Tests.Reading;

/// <summary>Prefixed units, national currencies and rates.</summary>
public sealed class UnitAndRateTests
{
    // A sentence, words in it, and what is at least known of the value there.
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "The pump works at 1.8 MPa.", "1.8 MPa", """{"amount":1.8,"unit":"MPa"}""" },
        { "A field of 30 µT was measured.", "30 µT", """{"amount":30,"unit":"uT"}""" },
        { "The magnet pulls with 12 kN.", "12 kN", """{"amount":12,"unit":"kN"}""" },
        { "The plant used 4 PJ.", "4 PJ", """{"amount":4,"unit":"PJ"}""" },
        { "Levels of 5.6 mmol were found.", "5.6 mmol", """{"amount":5.6,"unit":"mmol"}""" },
        { "The beam reached 13 TeV.", "13 TeV", """{"amount":13,"unit":"TeV"}""" },
        { "The press exerts 30 megapascals.", "30 megapascals", """{"amount":30,"unit":"MPa"}""" },
        { "It lasts 40 microseconds.", "40 microseconds", """{"amount":40,"unit":"us"}""" },
        { "Emissions were 410 Mt.", "410 Mt", """{"amount":410,"unit":"Mt"}""" },
        { "The shares fell to 1,316p.", "1,316p", """{"amount":13.16,"unit":"GBP"}""" },
        { "Rice is sold at Tk 52.", "Tk 52", """{"amount":52,"unit":"BDT"}""" },
        { "The grant was worth R350m.", "R350m", """{"amount":350000000,"unit":"ZAR"}""" },
        { "A loaf costs Birr 40.", "Birr 40", """{"amount":40,"unit":"ETB"}""" },
        { "The road cost USh 3bn.", "USh 3bn", """{"amount":3000000000,"unit":"UGX"}""" },
        { "The fee is TSh 5,000.", "TSh 5,000", """{"amount":5000,"unit":"TZS"}""" },
        { "The ticket costs FCFA 500.", "FCFA 500", """{"amount":500,"unit":"XOF"}""" },
        { "Tea is LE 25.", "LE 25", """{"amount":25,"unit":"EGP"}""" },
        { "The meal was S/ 18.", "S/ 18", """{"amount":18,"unit":"PEN"}""" },
        { "It was 38.4C at noon.", "38.4C", """{"amount":38.4,"unit":"Cel"}""" },
        { "The mine loses some $12m a day.", "$12m", """{"amount":12000000,"unit":"USD","approximation":"about"}""" },
        { "Beans sell for 90 cents a kilo.", "90 cents", """{"amount":0.9,"unit":"USD"}""" },
        { "It pays £1.20 a share.", "£1.20", """{"amount":1.20,"unit":"GBP"}""" },
        { "Rain fell at 4 mm an hour.", "4 mm", """{"amount":4}""" },
        { "Some 300 people die each month.", "300 people", """{"amount":300,"unit":"people"}""" },
        { "Aid costs $2bn per year.", "$2bn", """{"amount":2000000000,"unit":"USD"}""" },
        { "A 7-year-old boy was found.", "7-year", """{"amount":7,"unit":"years"}""" },
        { "The boy is 9 years old.", "9 years", """{"amount":9,"unit":"years"}""" },
        { "We assess with high confidence that it will fail.", "high confidence", """{"text":"high confidence"}""" },
        { "Agencies have moderate confidence that it leaked.", "moderate confidence", """{"text":"moderate confidence"}""" },
        { "They said with low confidence that it leaked.", "low confidence", """{"text":"low confidence"}""" },
        { "Ten EU countries agreed.", "Ten EU countries", """{"amount":10,"unit":"countries"}""" },
        { "Twelve TV crews waited.", "Twelve TV crews", """{"amount":12,"unit":"crews"}""" },
        { "Three a day is enough.", "Three", """{"amount":3}""" },
        { "Sales were $5m a year ago.", "$5m", """{"amount":5000000,"unit":"USD"}""" },
        { "Twenty PM candidates spoke.", "Twenty", """{"amount":20}""" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_unit_is_found_by_its_sign_or_name(string text, string words, string expected) =>
        AmountLine.Miss(text, words, expected).Should().BeNull();
}
