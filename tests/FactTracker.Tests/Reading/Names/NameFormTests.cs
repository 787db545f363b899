using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Names;

/// <summary>Names by their form, and the amounts and dates of the same form that are none.</summary>
public sealed class NameFormTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "GPT-4 has 100 billion parameters.", "number 100000000000 parameters" },
        { "BA.5 made up 80% of cases.", "percentage 80 % of cases" },
        { "Type 2 diabetes and phase 3 trials cost $5m.", "money 5000000 USD" },
        { "In group 12 people died.", "number 12 people" },
        { "On day 8 of the trial 5 people spoke.", "number 5 people" },
        { "The S&P 500 fell 1.2%.", "percentage 1.2 %" },
        { "The Group of Seven and the Big Four met 12 people.", "number 12 people" },
        { "The 5th Circuit and the 118th Congress met.", "" },
        { "It won 6-4, 3-6, 7-5 and 5 fans left.", "number 5 fans" },
        { "A 50-50 chance, a 2-for-1 offer and a 9-to-5 job.", "" },
        { "A range of 5-9 and 2 to 5 people.", "range 5 to 9; range 2 to 5 people" },
        { "The 12 members[3] met[14].", "number 12 members" },
        { "Under § 1001 it is 5 years.", "measure 5 years" },
        { "On 05 May 2020 at 08:15 it was 04.", "date 2020-05-05" },
        { "A gain of +12 000 000 votes.", "number 12000000 votes" },
        { "It has (300) 400 seats, 2019-2020.", "number 300; number 400 seats; period 2019/2020" },
        { "The total is 0.5 or 0800.", "number 0.5" },
        { "Call 300 people now or call 999.", "number 300 people" },
        { "300 Wall Street bankers lost 5%.", "number 300 bankers; percentage 5 %" },
        { "In 2019 Oxford Street shops closed.", "period 2019" },
        { "EU-27 exports rose 3%; the UK-5 deal fell.", "percentage 3 %" },
        { "Sub-5% growth, magnitude-6.1 quake, mid-2024 and Sep-20.", "percentage 5 %; number 6.1; period 2024-05~/2024-08~; date XXXX-09-20" },
        { "USD500 and EUR20m were paid.", "money 500 USD; money 20000000 EUR" },
        { "The Sun said 12 people came.", "number 12 people" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_skipped_and_an_amount_is_found(string text, string expected) => ReadingLine.Of(text).Should().Be(expected);

    [Theory]
    [InlineData("Call 5, ")]
    [InlineData("(5(5")]
    [InlineData("pages 1, 2 and ")]
    [InlineData("+1 2-3.")]
    [InlineData("A-1/")]
    [InlineData("2019 $")]
    [InlineData("the 2008-09-")]
    [InlineData("[5][")]
    [InlineData("FY23/")]
    [InlineData("one-")]
    public void Repetitions_take_steps_in_proportion_to_their_length(string part)
    {
        static long StepsOf(string text)
        {
            ProseReader.Read(text, ProseOptions.None, EnglishLanguage.Data, out var steps);
            return steps;
        }

        var once = StepsOf(string.Concat(Enumerable.Repeat(part, 2_000)));
        StepsOf(string.Concat(Enumerable.Repeat(part, 8_000))).Should().BeLessThan((once * 5) + 1_000);
    }
}
