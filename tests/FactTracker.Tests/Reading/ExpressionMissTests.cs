namespace FactTracker.Tests.Reading;

/// <summary>
/// Turns of English that are not read as people mean them: what is read, what is meant, and why. One that is read at last leaves the list.
/// </summary>
public sealed class ExpressionMissTests
{
    public static TheoryData<string, string, string, string> Misses => new()
    {
        { "five score", "number 5", "number 100", "\"score\" is more often that of a game" },
        { "a baker's dozen", "number 12", "number 13", "a joke rather than a number" },
        { "1,5 million", "number ?", "number 1500000", "a comma may separate decimals or two numbers, which is reported" },
        { "two or three hundred", "number 2; number 300", "range 200 to 300", "the first number may stand for itself" },
        { "temperatures in the 30s", "period 193X", "no decade", "what the 30s are of is not read" },
        { "half to two thirds", "fraction about 0.666666666666667 x", "range 0.5 to 0.666666666666667 x", "\"half\" alone is no amount" },
        { "5 pounds of flour", "money 5 GBP", "measure 5 [lb_av]", "pounds are money before they are a weight; the weight is offered" },
        { "a mile", "", "measure 1 [mi_i]", "an article alone counts nothing" },
        { "10 ETH", "number 10", "money", "no currency of ISO 4217" },
        { "on the twenty-third", "ordinal 23 rank", "date 2025-08-23", "a place in an order in words is no day" },
        { "quarter 3 of 2016", "number 3; period 2016", "period 2016-35", "a rare order of words" },
        { "between 500 and 400 BC", "range 400 to 500", "period -0499/-0399", "a bare number takes no era from the one behind it" },
        { "earlier in the day", "period ?", "date", "the day is one that only the text around tells" },
        { "the 3rd millennium", "ordinal 3 rank", "period", "EDTF has no string of ours for a thousand years" },
        { "in two weeks", "measure 2 weeks", "date 2025-10-02~", "it may be how long as well as when" },
    };

    [Theory]
    [MemberData(nameof(Misses))]
    public void It_is_still_missed(string text, string read, string meant, string cause)
    {
        ReadingLine.Of(text, "2025-09-18").Should().Be(read, cause);
        read.Should().NotBe(meant, cause);
    }
}
