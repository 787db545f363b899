namespace FactTracker.Tests.Reading;

/// <summary>Margins, intervals and statistics behind an amount.</summary>
public sealed class NoteTests
{
    // A sentence, words in it, and what is at least known of the value there.
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "Backing stands at 48 per cent, plus or minus 2 points.", "48 per cent", """{"amount":48,"unit":"%","lower":46,"upper":50}""" },
        { "The samples weighed 7.5 ± 0.4 g.", "7.5 ± 0.4 g", """{"amount":7.5,"unit":"g","lower":7.1,"upper":7.9}""" },
        { "It was 61% (margin of error ±3.5 points).", "61%", """{"amount":61,"unit":"%","lower":57.5,"upper":64.5}""" },
        { "It was 61%, with a margin of error of 3 points.", "61%", """{"amount":61,"unit":"%","lower":58,"upper":64}""" },
        { "The vaccine was 91% effective (95% CI 85-95).", "91%", """{"amount":91,"unit":"%","lower":85,"upper":95,"level":0.95}""" },
        {
            "The mean was 2.3 days (95% CI: 1.2 to 3.4).", "2.3 days",
            """{"amount":2.3,"unit":"days","lower":1.2,"upper":3.4,"level":0.95}"""
        },
        {
            "An estimated 5 (4-6) million people are at risk.", "5 (4-6) million people",
            """{"amount":5000000,"lower":4000000,"upper":6000000,"unit":"people"}"""
        },
        { "Mortality was lower (HR 0.82 (0.71-0.95)).", "0.82", """{"amount":0.82,"lower":0.71,"upper":0.95}""" },
        { "Sensitivity was 62% [58–66].", "62%", """{"amount":62,"unit":"%","lower":58,"upper":66}""" },
        { "Scores averaged a mean 4.2 (SD 0.6).", "4.2", """{"amount":4.2}""" },
        { "The effect was significant (p < 0.05).", "(none)", """{}""" },
        { "The effect was not (P = 0.31).", "(none)", """{}""" },
        { "It cut deaths by 12% (p<0.001).", "12%", """{"amount":12,"unit":"%"}""" },
        { "Support was 54% (n=1,204).", "54%", """{"amount":54,"unit":"%","sampleSize":1204}""" },
        { "The median wait was 40 days (IQR 31-52).", "40 days", """{"amount":40,"unit":"days"}""" },
        { "The median wait was 40 days (IQR 31-52).", "31-52", """{"lower":31,"upper":52}""" },
        { "The median wait was 40 days (interquartile range 31 to 52).", "40 days", """{"amount":40,"unit":"days"}""" },
        { "The median wait was 40 days (interquartile range 31 to 52).", "31 to 52", """{"lower":31,"upper":52}""" },
        { "Depth was 12.4 (± 0.3) metres.", "12.4", """{"amount":12.4,"lower":12.1,"upper":12.7,"unit":"m"}""" },
        { "The odds ratio was 1.9 (95% CI, 1.4–2.6; p = 0.002).", "1.9", """{"amount":1.9,"lower":1.4,"upper":2.6,"level":0.95}""" },
        { "Some 30% (of 40 farms) were flooded.", "30%", """{"amount":30,"unit":"%"}""" },
        { "About 20% (18-24 year-olds) agreed.", "20%", """{"amount":20,"unit":"%"}""" },
        { "The rate is 3.1% (2.8% in 2019).", "3.1%", """{"amount":3.1,"unit":"%"}""" },
        { "The rate is 3.1% (2.8% in 2019).", "2.8%", """{"amount":2.8,"unit":"%"}""" },
        { "The poll has a margin of error of 3 points.", "3 points", """{"amount":3}""" },
        { "The mean was 4.2 kg (SD 0.6 kg).", "4.2 kg", """{"amount":4.2,"unit":"kg"}""" },
        { "It found 44% (±3) in favour.", "44%", """{"amount":44,"unit":"%","lower":41,"upper":47}""" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Notes_belong_to_the_amount_before_them(string text, string words, string expected) =>
        AmountLine.Miss(text, words, expected).Should().BeNull();
}
