namespace FactTracker.Tests.Reading.Clauses;

/// <summary>
/// Dates without a year or a week, in a text of Thursday, 18 September 2025: the verb of their clause decides whether they are past.
/// </summary>
public sealed class TenseTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "The vote is on 6 October.", "date 2025-10-06" },
        { "Parliament is to vote in November.", "period 2025-11" },
        { "He was remanded in custody until 6 October.", "period /2025-10-06" },
        { "The hearing was adjourned until 6 October.", "period /2025-10-06" },
        { "The final was postponed to 4 November.", "date 2025-11-04" },
        { "Talks resume on Monday.", "date 2025-09-22" },
        { "The report is due on Friday.", "date 2025-09-19" },
        { "The fair opens on 2 October.", "date 2025-10-02" },
        { "The next round takes place on Saturday.", "date 2025-09-20" },
        { "The museum plans to reopen in May.", "period 2026-05" },
        { "Elections to be held in November were called off.", "period 2025-11" },
        { "Two elections are scheduled for 9 November.", "date 2025-11-09" },
        { "They agreed to meet on Monday.", "date 2025-09-22" },
        { "The envoy is travelling to Rome on Monday.", "date 2025-09-22" },
        { "On Friday the court will rule.", "date 2025-09-19" },
        { "The bridge is closed until March.", "period /2026-03" },

        // Each clause has its own tense.
        { "He said on Tuesday that the vote will be held on Friday.", "date 2025-09-16; date 2025-09-19" },
        { "The strike, which began on Monday, will end on Friday.", "date 2025-09-15; date 2025-09-19" },
        { "The minister, who resigned in August, is to appear in court on 30 September.", "period 2025-08; date 2025-09-30" },
        { "The ban will be lifted in January, officials said on Wednesday.", "period 2026-01; date 2025-09-17" },
        { "The club won on Saturday and will play on Wednesday.", "date 2025-09-13; date 2025-09-24" },
        { "He said the vote on Friday will be close.", "date 2025-09-19" },
        { "The firm, which closed in May, will reopen in June.", "period 2025-05; period 2026-06" },

        // What looks back.
        { "The hearing was held on 6 October.", "date 2024-10-06" },
        { "He was in office until March.", "period /2025-03" },
        { "Sales in March are 5% higher.", "period 2025-03" },
        { "It failed to pay in July.", "period 2025-07" },
        { "The court ruled on Monday.", "date 2025-09-15" },
        { "On Monday the court ruled.", "date 2025-09-15" },
        { "The votes on Monday were counted.", "date 2025-09-15" },
        { "The bank has lent more since April.", "period 2025-04/" },
        { "Prices will rise again after falling in February.", "period 2025-02" },
    };

    public static TheoryData<string, string> Stories => new()
    {
        { "The act was passed in October 1987. In November it took effect.", "period 1987-10; period 1987-11" },
        { "The act was passed in October 1987. In March it took effect.", "period 1987-10; period ?" },
        { "In 1987, the act was passed in October.", "period 1987; period 1987-10" },
        { "The club was founded in 2003. Two years later it closed.", "period 2003; period 2005" },
        { "The club was founded in 2003. Two weeks later it closed.", "period 2003; period ?" },
        { "The club closed. Two years later it opened again.", "period ?" },
        { "The bank failed on 3 March 1998. A week later it was sold.", "date 1998-03-03; date 1998-03-10~" },
        { "Sales fell in 2016. The following year they rose.", "period 2016; period 2017" },
        { "Sales fell in 2016. The year before, they had risen.", "period 2016; period 2015" },
        { "Sales fell in the third quarter of 2016, and fell again a year later.", "period 2016-35; period 2017-35" },
        { "Sales rose in August, as in the same month last year.", "period 2025-08; period 2024-08" },
        { "Sales rose in August, as in the same month of 2019.", "period 2025-08; period 2019-08" },
        { "Prices rose in January 2024 from a level in December.", "period 2024-01; period 2023-12" },
        { "The farm, founded in 1950, prospered. Two years later it closed.", "period 1950; period ?" },
        { "The mayor was born in 1961. She said in March that she would resign.", "period 1961; period 2025-03" },
        { "Sales rose in 2016, the bank said on Monday. A year later they fell.", "period 2016; date 2025-09-15; period 2017" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    [MemberData(nameof(Stories))]
    public void A_date_is_in_the_tense_of_its_clause_and_the_story_before_it(string text, string expected) =>
        Dates(text).Should().Be(expected);

    private static string Dates(string text) => string.Join(
        "; ", ReadingLine.Of(text, "2025-09-18").Split("; ").Where(part => part.StartsWith("date", StringComparison.Ordinal)
            || part.StartsWith("period", StringComparison.Ordinal)));
}
