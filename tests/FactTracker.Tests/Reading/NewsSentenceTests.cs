namespace FactTracker.Tests.Reading;

/// <summary>Sentences as news tells them, with all that is to be found in each of them in a text of 18 September 2025.</summary>
public sealed class NewsSentenceTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "Support has fallen by three points to 27 per cent, its lowest level since February 2019, according to a survey published on " +
            "Thursday by the Northgate Institute.",
            "percentagePoints 3 pp; percentage 27 %; ordinal 1 rank; period 2019-02/; attribution Northgate Institute; date 2025-09-18" },
        { "The poll of 2,014 adults, carried out online between 9 and 12 September, put the opposition on 34%.",
            "number 2014 adults; period 2025-09-09/2025-09-12; percentage 34 %" },
        { "While one in six voters said they did not know, 11% were sure.", "fraction about 16.7 % of voters; percentage 11 %" },
        { "Nearly two-thirds of those aged 18-24 said they had cut back on food in the past three months, compared with a quarter of the " +
            "over-65s.",
            "fraction nearly 66.7 %; range 18 to 24; period 2025-06-18~/2025-09-18; fraction 25 %" },
        { "Women were more likely than men to say that they were worse off.", "" },
        { "A separate study by Dunmore University, published in 2019, found that about half of voters stay at home at least once.",
            "attribution Dunmore University; period 2019; fraction about 50 % of voters" },
        { "A study published in 2019 found no link in 657,461 children born between 1999 and 2010.",
            "attribution study; period 2019; number 657461 children; period 1999/2010" },
        { "She estimated that 60% of flats are empty.", "percentage 60 % of flats" },
        { "Officials estimated 300 people came.", "attribution Officials; number 300 people" },
        { "It is estimated that 300 people came.", "number about 300 people" },
        { "An estimated 300 people came.", "number about 300 people" },
        { "Another study, in a journal, estimated that the vaccine had saved 154 million lives over the past 50 years.",
            "attribution study; number 154000000 lives; period 1975-09-18~/2025-09-18" },
        { "Mr Oduya, 43, who was first elected in 2010, said his majority was safe.",
            "attribution Oduya; number 43; ordinal 1 rank; period 2010" },
        { "Dr Maria Alvarez, an epidemiologist at St Anne's Hospital, told reporters that it would pass.",
            "attribution Maria Alvarez; estimate would" },
        { "It may lose up to 40 seats if the swing is repeated, analysts at Kestrel Research believe.",
            "estimate may; number upTo 40 seats; condition if the swing is repeated; attribution analysts at Kestrel Research" },
        { "The next survey is due at 9.30am on Monday, 29 September.", "date 2025-09-29" },
        { "The next figures are due at 08:00 GMT on October 7.", "date 2025-10-07" },
        { "The next figures are expected by the end of October.", "estimate are expected by; period /2025-10-31~" },
        { "Exports halved to €4.1bn between January and May, customs data show, while imports doubled to $9.8 billion.",
            "ratio 0.5 x; money 4100000000 EUR; period 2025-01/2025-05; attribution customs data; ratio 2 x; money 9800000000 USD" },
        { "Rates have been cut by 25 basis points eight times since June 2024, from a peak of 4 per cent.",
            "percentagePoints 0.25 pp; number 8 times; period 2024-06/; percentage 4 %" },
        { "Between a third and a half of them will not survive another winter.", "range 33.3 to 50 %; estimate will" },
        { "Sales dropped 40%, Tesla's dealers report.", "percentage 40 %; attribution Tesla's dealers" },
        { "There are 5.3 murders per 100,000 people, against 6.8 per 100,000 in 2020.",
            "number 5.3 murders per 100,000 people; number 6.8 per 100,000; period 2020" },
        { "According to data from the city's police, there were 100,100 recorded offences in the year to December 2024, or 88 per 1,000 " +
            "residents.",
            "attribution city's police; number 100100 offences; period 2024-01/2024-12; number 88 per 1,000 residents" },
        { "Recorded crime rose by 23% between 2021 and 2024, from 81,400 offences to 100,100.",
            "percentage 23 %; period 2021/2024; number 81400 offences; number 100100" },
        { "Shoplifting rose from 3,950 offences in 2020/21 to 8,120 in 2023/24.",
            "number 3950 offences; period 2020/2021; number 8120; period 2023/2024" },
        { "A chart shared more than 14,000 times since last Wednesday shows a bar twice as high as its neighbour.",
            "number moreThan 14000 times; period 2025-09-17/; ratio 2 x" },
        { "We read 48 newspaper reports and 4 studies.", "number 48; number 4 studies" },
        { "The fine must be paid within 28 days.", "measure 28 days" },
        { "Call 020 7946 0991 or 0123 456 789 between 9am and 5pm.", "" },
        { "A study by the Institute for Fiscal Studies, published in March, found that 30% were poor.",
            "attribution Institute for Fiscal Studies; period 2025-03; percentage 30 %" },
        { "Prices fell, according to Reuters in London.", "attribution Reuters" },
        { "The 9/11 attacks and the 7/7 bombings are counted separately.", "" },
        { "Room 101 and Ward 7B are closed.", "" },
        { "The clinics at 1400 Main Street will close at 1pm.", "estimate will" },
        { "Her opponents allege that the state ignored a warning three weeks earlier.", "attribution opponents; date 2025-08-28~" },
        { "He wore a size 12 shoe and was 6ft 2in tall.", "measure 74 [in_i]" },
        { "The team lost 1-4 in front of 5,000 fans.", "number 5000 fans" },
        { "The virus is believed to have begun at a wedding on July 19.", "estimate is believed to; date 2025-07-19" },
        { "John May said that 40% agreed.", "attribution John May; percentage 40 %" },
        { "Call 555-1234 for details.", "" },
        { "Of likely voters, 52% said yes.", "percentage 52 %" },
        { "A 2008-style crash is unlikely.", "period 2008; estimate unlikely" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void All_of_it_is_found_and_nothing_else(string text, string expected) =>
        ReadingLine.Of(text, "2025-09-18").Should().Be(expected);
}
