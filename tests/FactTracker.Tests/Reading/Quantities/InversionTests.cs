namespace FactTracker.Tests.Reading;

/// <summary>Bounds that the words before them invert, and neighbours that they do not.</summary>
public sealed class InversionTests
{
    // A sentence, words in it, and what is at least known of the value there.
    public static TheoryData<string, string, string> Sentences => new()
    {
        {
            "Turnout would hardly exceed 20 per cent, the mayor said.", "exceed 20 per cent",
            """{"amount":20,"unit":"%","approximation":"atMost"}"""
        },
        { "Spending did not exceed £4m.", "£4m", """{"amount":4000000,"unit":"GBP","approximation":"atMost"}""" },
        { "The level never fell below 1.2 metres.", "1.2 metres", """{"amount":1.2,"unit":"m","approximation":"atLeast"}""" },
        { "Inflation is no longer above 5%.", "5%", """{"amount":5,"unit":"%","approximation":"atMost"}""" },
        { "The party failed to reach 5% in any district.", "5%", """{"amount":5,"unit":"%","approximation":"lessThan"}""" },
        { "The crowd was well short of 10,000.", "10,000", """{"amount":10000,"approximation":"wellUnder"}""" },
        { "Donations fell short of 10,000 dollars.", "10,000 dollars", """{"amount":10000,"unit":"USD","approximation":"lessThan"}""" },
        { "Not more than 300 tickets were sold.", "300 tickets", """{"amount":300,"approximation":"atMost"}""" },
        { "The delay does not exceed 12 minutes.", "12 minutes", """{"amount":12,"approximation":"atMost"}""" },
        { "The bill must not exceed $700.", "$700", """{"amount":700,"unit":"USD","approximation":"atMost"}""" },
        { "Losses didn't exceed 3 per cent.", "3 per cent", """{"amount":3,"unit":"%","approximation":"atMost"}""" },
        { "Growth has never exceeded 4 per cent.", "4 per cent", """{"amount":4,"unit":"%","approximation":"atMost"}""" },
        { "The share never dropped below a third.", "a third", """{"approximation":"atLeast"}""" },
        { "The index did not fall below 900.", "900", """{"amount":900,"approximation":"atLeast"}""" },
        { "Output has yet to reach 2,000 tonnes.", "2,000 tonnes", """{"amount":2000,"unit":"t","approximation":"lessThan"}""" },
        { "Reserves never rose above $9bn.", "$9bn", """{"amount":9000000000,"unit":"USD","approximation":"atMost"}""" },
        { "The dose is never more than 40 mg.", "40 mg", """{"amount":40,"unit":"mg","approximation":"atMost"}""" },
        { "Rents rose by no more than 6%.", "6%", """{"amount":6,"unit":"%","approximation":"atMost"}""" },
        { "Rents did not rise by more than 6%.", "6%", """{"amount":6,"unit":"%","approximation":"atMost"}""" },
        { "The queue is no longer below 500 people.", "500 people", """{"amount":500,"approximation":"atLeast"}""" },
        { "Attendance barely exceeded 900.", "900", """{"amount":900,"approximation":"justOver"}""" },
        { "Membership surpassed 2 million.", "2 million", """{"amount":2000000,"approximation":"moreThan"}""" },
        { "Membership topped 40,000 in 2022.", "40,000", """{"amount":40000,"approximation":"moreThan"}""" },
        { "Pay rises are capped at 3 per cent.", "3 per cent", """{"amount":3,"unit":"%","approximation":"atMost"}""" },
        { "Not even 5% of the seats were filled.", "5%", """{"amount":5,"unit":"%","approximation":"lessThan"}""" },
        { "The fund was nowhere near $60m.", "$60m", """{"amount":60000000,"unit":"USD","approximation":"wellUnder"}""" },
        { "The temperature rarely exceeds 30 °C.", "30 °C", """{"amount":30,"unit":"Cel","approximation":"atMost"}""" },
        { "The dam held without exceeding 80% of its capacity.", "80%", """{"amount":80,"unit":"%","approximation":"atMost"}""" },
        { "The toll exceeds 300.", "300", """{"amount":300,"approximation":"moreThan"}""" },
        { "Turnout was above 60%.", "60%", """{"amount":60,"unit":"%","approximation":"moreThan"}""" },
        { "It reached 41%.", "41%", """{"amount":41,"unit":"%"}""" },
        { "He did not say that more than 300 people came.", "300 people", """{"amount":300,"approximation":"moreThan"}""" },
        { "The fare is not $5 but $7.", "$5", """{"amount":5}""" },
        { "The fare is not $5 but $7.", "$7", """{"amount":7}""" },
        { "No fewer than 70 shops closed.", "70 shops", """{"amount":70,"approximation":"atLeast"}""" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_negation_inverts_the_bound_behind_it(string text, string words, string expected) =>
        AmountLine.Miss(text, words, expected).Should().BeNull();
}
