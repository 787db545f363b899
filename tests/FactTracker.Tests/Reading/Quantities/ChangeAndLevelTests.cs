namespace FactTracker.Tests.Reading;

/// <summary>Changes and the levels they lead to, and ranges, which stay ranges.</summary>
public sealed class ChangeAndLevelTests
{
    // A sentence, words in it, and what is at least known of the value there.
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "Shares slipped $1.15 to $67.40.", "$1.15", """{"amount":1.15,"unit":"USD"}""" },
        { "Shares slipped $1.15 to $67.40.", "$67.40", """{"amount":67.40,"unit":"USD"}""" },
        { "Quarterly profit climbed $12m to $30m.", "$12m", """{"amount":12000000,"unit":"USD"}""" },
        { "Quarterly profit climbed $12m to $30m.", "$30m", """{"amount":30000000,"unit":"USD"}""" },
        { "The index rose 40 points to 8,120.", "40 points", """{"amount":40,"unit":"points"}""" },
        { "The index rose 40 points to 8,120.", "8,120", """{"amount":8120}""" },
        { "Backing for the plan rose 3 points to 41%.", "3 points", """{"amount":3,"unit":"pp"}""" },
        { "Backing for the plan rose 3 points to 41%.", "41%", """{"amount":41,"unit":"%"}""" },
        { "The jobless rate edged up from 5.2 to 5.6 per cent.", "5.2", """{"amount":5.2,"unit":"%"}""" },
        { "The jobless rate edged up from 5.2 to 5.6 per cent.", "5.6 per cent", """{"amount":5.6,"unit":"%"}""" },
        { "The number of branches fell from 650 to 700 in error.", "650", """{"amount":650}""" },
        { "The number of branches fell from 650 to 700 in error.", "700", """{"amount":700}""" },
        { "The number of branches rose from 650 to 700.", "650", """{"amount":650}""" },
        { "The number of branches rose from 650 to 700.", "700", """{"amount":700}""" },
        { "Cement sales fell 12% to 1.03 million bags.", "12%", """{"amount":12,"unit":"%"}""" },
        { "Cement sales fell 12% to 1.03 million bags.", "1.03 million bags", """{"amount":1030000,"unit":"bags"}""" },
        { "The subsidy will be cut by 15 to 20 per cent.", "15 to 20 per cent", """{"lower":15,"upper":20,"unit":"%"}""" },
        { "Rents crept up from 4 to 6 million pesos.", "4", """{"amount":4000000,"unit":"MXN"}""" },
        { "Rents crept up from 4 to 6 million pesos.", "6 million pesos", """{"amount":6000000,"unit":"MXN"}""" },
        { "Visits dipped from 9,100 to 8,700 people.", "9,100", """{"amount":9100}""" },
        { "Visits dipped from 9,100 to 8,700 people.", "8,700 people", """{"amount":8700,"unit":"people"}""" },
        { "The ferry fare was raised by 40p to £3.20.", "40p", """{"amount":0.4,"unit":"GBP"}""" },
        { "The ferry fare was raised by 40p to £3.20.", "£3.20", """{"amount":3.20,"unit":"GBP"}""" },
        { "Oil gained $2 to $81 a barrel.", "$2", """{"amount":2,"unit":"USD"}""" },
        { "Oil gained $2 to $81 a barrel.", "$81", """{"amount":81,"unit":"USD"}""" },
        { "The lake shrank 3 metres to 14 metres.", "3 metres", """{"amount":3,"unit":"m"}""" },
        { "The lake shrank 3 metres to 14 metres.", "14 metres", """{"amount":14,"unit":"m"}""" },
        { "Trust in the courts slid four points to 27 per cent.", "four points", """{"amount":4,"unit":"pp"}""" },
        { "Trust in the courts slid four points to 27 per cent.", "27 per cent", """{"amount":27,"unit":"%"}""" },
        { "The share jumped from 4.4 in 2012 to 9.5 per cent in 2020.", "4.4", """{"amount":4.4,"unit":"%"}""" },
        { "The share jumped from 4.4 in 2012 to 9.5 per cent in 2020.", "9.5 per cent", """{"amount":9.5,"unit":"%"}""" },
        { "The benchmark shed 85 points, or 1.1%, to close at 7,430.", "85 points", """{"amount":85,"unit":"points"}""" },
        { "The benchmark shed 85 points, or 1.1%, to close at 7,430.", "1.1%", """{"amount":1.1,"unit":"%"}""" },
        { "Forty per cent trust her, up three points since March.", "three points", """{"amount":3,"unit":"pp"}""" },
        { "The team won by 20 points.", "20 points", """{"amount":20,"unit":"points"}""" },
        { "The levy will rise to 7 or 8 per cent.", "8 per cent", """{"amount":8,"unit":"%"}""" },
        { "Prices will rise by 3 to 5 per cent.", "3 to 5 per cent", """{"lower":3,"upper":5,"unit":"%"}""" },
        { "The plant will shed 300 to 400 jobs.", "300 to 400 jobs", """{"lower":300,"upper":400}""" },
        { "Growth will slow to 1-1.5%.", "1-1.5%", """{"lower":1,"upper":1.5,"unit":"%"}""" },
        { "It costs $3 to $5.", "$3 to $5", """{"lower":3,"upper":5,"unit":"USD"}""" },
        { "The dose ranges from 200 to 400 mg.", "200 to 400 mg", """{"lower":200,"upper":400,"unit":"mg"}""" },
        { "Wages increased 2%-3%.", "2%-3%", """{"lower":2,"upper":3,"unit":"%"}""" },
        { "Support fell 4 to 6 points to 30%.", "4 to 6 points", """{"lower":4,"upper":6}""" },
        { "Support fell 4 to 6 points to 30%.", "30%", """{"amount":30,"unit":"%"}""" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_change_and_its_level_are_two_values(string text, string words, string expected) =>
        AmountLine.Miss(text, words, expected).Should().BeNull();
}
